import { readCharacters, writeCharacters } from './characters.mjs'
import { partsOf, readPlaces, withoutInstructions } from './outlines.mjs'
import { readTables, writeTables } from './sfnt.mjs'

/** Tables that no browser reads, and those of the instructions. */
const idle = new Set(['DSIG', 'FFTM', 'LTSH', 'VDMX', 'hdmx', 'PCLT', 'fpgm', 'prep', 'cvt '])

/** At every size: smooth in both directions, and drawn as the outline says. */
const smooth = Buffer.from([0, 1, 0, 1, 0xff, 0xff, 0, 0x0a])

/** The table of names of glyphs, which browsers do not ask for, without them. */
const nameless = (post) => {
  const bare = Buffer.from(post.subarray(0, 32))
  bare.writeUInt32BE(0x00030000, 0)
  return bare
}

/**
 * A TrueType font without the characters for which `isKept` is false: a browser takes those from the next font.
 * Glyphs keep their numbers, and those that stand for no character (ligatures, other figures) stay. What moves
 * outlines onto the pixels of coarse screens goes: a third of the text's faces and a sixth of the formulas', which
 * few systems still follow, and none at the sizes of the guide does more than shift edges by parts of a pixel.
 */
export const cutFont = (font, isKept) => {
  const tables = readTables(font)
  const all = readCharacters(tables.get('cmap'))
  const kept = new Map([...all].filter(([code]) => isKept(code)))
  const head = Buffer.from(tables.get('head'))
  const places = readPlaces(tables.get('loca'), head.readInt16BE(50) === 1)
  const glyf = tables.get('glyf')
  const outlines = places
    .slice(1)
    .map((end, index) => withoutInstructions(glyf.subarray(places[index], end)))

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
  made.set('cmap', writeCharacters(kept)).set('post', nameless(tables.get('post')))
  made.set('gasp', smooth)
  return writeTables(made)
}
