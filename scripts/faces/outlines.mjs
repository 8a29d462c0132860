/** The outlines of a TrueType font's glyphs. */

/** Where each glyph's outline begins; one more entry than there are glyphs. */
export const readPlaces = (loca, isLong) =>
  Array.from({ length: loca.length / (isLong ? 4 : 2) }, (_, index) =>
    isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index),
  )

/** Flags of a part of a composed glyph. */
const [WORDS, ONE_SCALE, MORE, TWO_SCALES, MATRIX, HAS_INSTRUCTIONS] = [
  0x1, 0x8, 0x20, 0x40, 0x80, 0x100,
]

/** How many bytes a part takes. */
const partLength = (flags) =>
  4 +
  (flags & WORDS ? 4 : 2) +
  (flags & ONE_SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0)

/** Where the parts of a composed glyph begin; of a drawn one there are none. */
const partPlaces = (outline) => {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return []
  const places = [10]
  for (;;) {
    const at = places.at(-1)
    const flags = outline.readUInt16BE(at)
    if (!(flags & MORE)) return places
    places.push(at + partLength(flags))
  }
}

/** The glyphs that a composed glyph is made of. */
export const partsOf = (outline) => partPlaces(outline).map((at) => outline.readUInt16BE(at + 2))

/** An outline as it is drawn, without the program that moves its points on coarse screens. */
export const withoutInstructions = (outline) => {
  if (outline.length === 0) return outline
  const contours = outline.readInt16BE(0)
  if (contours >= 0) {
    const at = 10 + 2 * contours
    const points = outline.subarray(at + 2 + outline.readUInt16BE(at))
    return Buffer.concat([outline.subarray(0, at), Buffer.alloc(2), points])
  }
  const parts = Buffer.from(outline)
  const places = partPlaces(outline)
  for (const at of places) parts.writeUInt16BE(outline.readUInt16BE(at) & ~HAS_INSTRUCTIONS, at)
  return parts.subarray(0, places.at(-1) + partLength(outline.readUInt16BE(places.at(-1))))
}
