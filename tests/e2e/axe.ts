import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './site'

type Violation = { readonly id: string; readonly nodes: readonly { target: unknown[] }[] }

const said = ({ id, nodes }: Violation) =>
  `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`

/**
 * The inside of a formula is KaTeX's own, thousands of nodes of it; and every file of a room of the library
 * is shown by the same lines of code as its first.
 */
const axe = (page: Page) =>
  new AxeBuilder({ page }).exclude('.katex').exclude('.library-room > div ~ div')

/** Axe finds nothing on the page as it stands, in the light. */
export async function expectClean(page: Page) {
  const { violations } = await axe(page)
    .options({ rules: { 'target-size': { enabled: true } } }) // of WCAG 2.2, off unless asked for
    .analyze()
  expect.soft(violations.map(said), 'axe, in the light').toEqual([])
}

/**
 * Loads the page again in the dark, where only colours are others. It must be dark from its start: what
 * is off screen keeps the colours that it was laid out with until it comes near.
 */
export async function expectReadableInTheDark(page: Page) {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.reload()
  const { violations } = await axe(page)
    .withRules(['color-contrast', 'link-in-text-block'])
    .analyze()
  expect.soft(violations.map(said), 'axe, in the dark').toEqual([])
}
