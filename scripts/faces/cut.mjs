import { readCharacters, writeCharacters } from './characters.mjs'
import { readTables, writeTables } from './sfnt.mjs'

/** Where each glyph's outline begins; one more entry than there are glyphs. */
const readPlaces = (loca, isLong) =>
  Array.from({ length: loca.length / (isLong ? 4 : 2) }, (_, index) =>
    isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index),
  )

/** The glyphs that a composed glyph is made of. */
const partsOf = (outline) => {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return []
  const parts = []
  let flags = 0x20
  for (let at = 10; flags & 0x20;) {
    flags = outline.readUInt16BE(at)
    parts.push(outline.readUInt16BE(at + 2))
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)
  }
  return parts
}

/** Tables that no browser reads. */
const idle = new Set(['DSIG', 'FFTM', 'gasp', 'LTSH', 'VDMX', 'hdmx', 'PCLT'])

/**
 * A TrueType font without the characters for which `isKept` is false: a browser takes those from the next font.
 * Glyphs keep their numbers, and those that stand for no character (ligatures, other figures) stay.
 */
export const cutFont = (font, isKept) => {
  const tables = readTables(font)
  const all = readCharacters(tables.get('cmap'))
  const kept = new Map([...all].filter(([code]) => isKept(code)))
  const head = Buffer.from(tables.get('head'))
  const places = readPlaces(tables.get('loca'), head.readInt16BE(50) === 1)
  const glyf = tables.get('glyf')
  const outlines = places.slice(1).map((end, index) => glyf.subarray(places[index], end))

  const dropped = new Set(all.values())
  for (const glyph of kept.values()) dropped.delete(glyph)
  const needed = outlines.map((_, glyph) => glyph).filter((glyph) => !dropped.has(glyph))
  for (const glyph of needed)
    for (const part of partsOf(outlines[glyph])) if (dropped.delete(part)) needed.push(part)

  const stay = outlines.map((outline, glyph) => (dropped.has(glyph) ? Buffer.alloc(0) : outline))
  const loca = Buffer.alloc(4 * places.length)
  let end = 0
  stay.forEach((outline, glyph) => {
    end += outline.length
    loca.writeUInt32BE(end, 4 * (glyph + 1))
  })
  head.writeInt16BE(1, 50)
  const made = new Map([...tables].filter(([tag]) => !idle.has(tag)))
  made.set('head', head).set('loca', loca).set('glyf', Buffer.concat(stay))
  made.set('cmap', writeCharacters(kept))
  return writeTables(made)
}
