import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCharacters } from './characters.mjs'
import { cutFont } from './cut.mjs'
import { readTables } from './sfnt.mjs'
import { unpacked } from './woff2.mjs'

const read = async (file: string) => unpacked(readFileSync(file))
const charactersOf = (font: Buffer) =>
  readCharacters(readTables(font).get('cmap') ?? Buffer.alloc(0))

const kept = new Set(Array.from('file é', (character) => character.codePointAt(0)))
const ligature = 0xfb01

test('a font that is cut has the characters that were asked for, under the same glyphs', async () => {
  const font = await read('app/fonts/et-book-roman.woff2')
  const whole = charactersOf(font)
  const cut = cutFont(font, (code) => kept.has(code) || code === ligature)
  const left = charactersOf(cut)
  expect([...left.keys()].toSorted((a, b) => a - b)).toEqual(
    [...kept, ligature].toSorted((a = 0, b = 0) => a - b),
  )
  for (const [code, glyph] of left) expect(glyph).toBe(whole.get(code))
})

test('outlines that are asked for stay as they are, and the others go', async () => {
  const font = await read('app/fonts/et-book-roman.woff2')
  const nothingLost = cutFont(font, () => true)
  expect(readTables(nothingLost).get('glyf')).toEqual(readTables(font).get('glyf'))
  const cut = cutFont(font, (code) => kept.has(code))
  expect(cut.length).toBeLessThan(0.4 * font.length)
})
