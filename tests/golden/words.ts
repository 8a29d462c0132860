import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type TestInfo } from '@playwright/test'

/** How far a word may lie from its place on another machine: fonts are the site's own, rounding is the browser's. */
const tolerance = 2

export type Word = { readonly text: string; readonly x: number; readonly y: number }

/** Every word in the pictures of an element, and where it stands, in whole pixels from the element's corner. */
export const wordsOf = (root: Locator, pictures = 'svg text'): Promise<readonly Word[]> =>
  root.evaluate((host, selector) => {
    const corner = host.getBoundingClientRect()
    return [...host.querySelectorAll(selector)].map((element) => {
      const box = element.getBoundingClientRect()
      return {
        text: element.textContent ?? '',
        x: Math.round(box.left + box.width / 2 - corner.left),
        y: Math.round(box.top + box.height / 2 - corner.top),
      }
    })
  }, pictures)

/** Each list of words must be as it was kept; when pictures are drawn anew, it is kept. */
export const expectWords = (
  info: TestInfo,
  name: string,
  found: Readonly<Record<string, readonly Word[]>>,
) => {
  const file = join(info.project.testDir, 'golden', 'words', `${name}.json`)
  if (/all|changed/.test(info.config.updateSnapshots)) {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, textOf(found))
  }
  const kept: typeof found = JSON.parse(readFileSync(file, 'utf8'))
  expect(Object.keys(found)).toEqual(Object.keys(kept))
  for (const [key, words] of Object.entries(found)) {
    const before = kept[key] ?? []
    const differences = { gone: unlike(before, words), new: unlike(words, before) }
    expect.soft(differences, `the words of ${key}`).toEqual({ gone: [], new: [] })
  }
}

const isNear = (a: Word, b: Word) =>
  a.text === b.text && Math.abs(a.x - b.x) <= tolerance && Math.abs(a.y - b.y) <= tolerance

const unlike = (these: readonly Word[], those: readonly Word[]) =>
  these.filter((word) => !those.some((other) => isNear(word, other)))

/** A word a line, so that a change reads as one. */
const textOf = (found: Readonly<Record<string, readonly Word[]>>) =>
  `{\n${Object.entries(found)
    .map(
      ([key, words]) =>
        `${JSON.stringify(key)}: [\n${words.map((word) => JSON.stringify(word)).join(',\n')}\n]`,
    )
    .join(',\n')}\n}\n`
