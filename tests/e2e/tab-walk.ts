import type { Page } from '@playwright/test'
import { expect } from './site'

/** Numbers every control that the Tab key should reach; returns how many there are. */
const markStops = (page: Page) =>
  page.locator('a[href], button, input, select, textarea, summary').evaluateAll((all) => {
    const stops = all.filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled, [tabindex="-1"], [inert] *') &&
        // of a group of radio buttons the Tab key stops at one
        !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
    )
    stops.forEach((element, index) => element.setAttribute('data-stop', String(index)))
    return stops.length
  })

/** The control that has the focus, and whether anything around it shows that. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const around = [element, element?.parentElement, ...(element?.parentElement?.children ?? [])]
    const parts = around.flatMap((target) =>
      target ? [getComputedStyle(target), getComputedStyle(target, '::before')] : [],
    )
    const isShown = parts.some(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    )
    const stop = element?.getAttribute('data-stop')
    return { stop, isShown, words: element?.outerHTML.slice(0, 120) ?? '' }
  })

/** Every control of the page is reached by the Tab key, and shows that it has the focus. */
export async function expectTabReachesAll(page: Page) {
  await page.evaluate(() => {
    scrollTo(0, 0)
    getSelection()?.collapse(document.body, 0)
  })
  const wanted = await markStops(page)
  const seen = new Set<string>()
  const dim: string[] = []
  for (let press = 0; press < wanted + 40 && seen.size < wanted; press++) {
    await page.keyboard.press('Tab')
    const { stop, isShown, words } = await focused(page)
    if (typeof stop !== 'string') continue
    seen.add(stop)
    if (!isShown) dim.push(words)
  }
  const missed = await page
    .locator('[data-stop]')
    .evaluateAll(
      (all, reached) =>
        all
          .filter((element) => !reached.includes(element.getAttribute('data-stop') ?? ''))
          .map((element) => element.outerHTML.slice(0, 120)),
      [...seen],
    )
  expect.soft(missed, 'not reached by the Tab key').toEqual([])
  expect.soft(dim, 'reached, and not shown').toEqual([])
}
