import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCharacters } from './characters.mjs'
import { cutFont } from './cut.mjs'
import { readTables } from './sfnt.mjs'
import { packed, unpacked } from './woff2.mjs'

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

/** The points of each glyph that is drawn, as they are written after its instructions, and where its contours end. */
const pointsOf = (font: Buffer) => {
  const tables = readTables(font)
  const table = (tag: string) => tables.get(tag) ?? Buffer.alloc(0)
  const [loca, glyf] = [table('loca'), table('glyf')]
  const isLong = table('head').readInt16BE(50) === 1
  const place = (k: number) => (isLong ? loca.readUInt32BE(4 * k) : 2 * loca.readUInt16BE(2 * k))
  return Array.from({ length: loca.length / (isLong ? 4 : 2) - 1 }, (_, k) => {
    const outline = glyf.subarray(place(k), place(k + 1))
    if (outline.length === 0 || outline.readInt16BE(0) < 0) return []
    const at = 10 + 2 * outline.readInt16BE(0)
    const instructions = outline.readUInt16BE(at)
    const points = outline.subarray(at + 2 + instructions)
    return [outline.toString('hex', 0, at), points.toString('hex').replace(/(00)+$/, '')]
  })
}

test.each([
  'app/fonts/et-book-roman.woff2',
  'node_modules/katex/dist/fonts/KaTeX_Main-Regular.woff2',
])(
  'outlines that are asked for in %s keep their points, and lose what a screen adds',
  async (file) => {
    const font = await read(file)
    const nothingLost = cutFont(font, () => true)
    expect(pointsOf(nothingLost)).toEqual(pointsOf(font))
    // It is a font that the compressor reads, as browsers do.
    const again = await unpacked(await packed(nothingLost))
    expect(charactersOf(again)).toEqual(charactersOf(font))
    for (const tag of ['fpgm', 'prep', 'cvt '])
      expect([...readTables(again).keys()]).not.toContain(tag)
  },
)

test('outlines that are not asked for go', async () => {
  const font = await read('app/fonts/et-book-roman.woff2')
  const cut = cutFont(font, (code) => kept.has(code))
  expect(cut.length).toBeLessThan(0.4 * font.length)
})
