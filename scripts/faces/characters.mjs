/** A font's table of characters: which glyph stands for which. */

/** The glyphs of a segment of a table of format 4. */
const segmentOf = (table, count, index) => {
  const at = (block) => 14 + block * 2 * count + 2 * index + (block > 0 ? 2 : 0)
  const [end, start] = [table.readUInt16BE(at(0)), table.readUInt16BE(at(1))]
  const [delta, range] = [table.readUInt16BE(at(2)), table.readUInt16BE(at(3))]
  const glyphOf = (code) => {
    if (range === 0) return (code + delta) & 0xffff
    const glyph = table.readUInt16BE(at(3) + range + 2 * (code - start))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return { start, end, glyphOf }
}

/** The characters of the basic plane that a font has, each with its glyph. */
export const readCharacters = (cmap) => {
  const glyphs = new Map()
  for (let record = 4; record < 4 + 8 * cmap.readUInt16BE(2); record += 8) {
    const table = cmap.subarray(cmap.readUInt32BE(record + 4))
    if (table.readUInt16BE(0) !== 4) continue
    const count = table.readUInt16BE(6) / 2
    for (let index = 0; index < count; index++) {
      const { start, end, glyphOf } = segmentOf(table, count, index)
      for (let code = start; code <= end && code < 0xffff; code++)
        if (glyphOf(code) !== 0) glyphs.set(code, glyphOf(code))
    }
  }
  return glyphs
}

/** Runs of characters that follow each other, as their glyphs do. */
const runsOf = (glyphs) => {
  const runs = []
  for (const [code, glyph] of [...glyphs].toSorted(([a], [b]) => a - b)) {
    const last = runs.at(-1)
    if (last && code === last.end + 1 && glyph - code === last.delta) last.end = code
    else runs.push({ start: code, end: code, delta: glyph - code })
  }
  return [...runs, { start: 0xffff, end: 0xffff, delta: 1 }]
}

const words = (numbers) => {
  const buffer = Buffer.alloc(2 * numbers.length)
  numbers.forEach((number, index) => buffer.writeUInt16BE(number & 0xffff, 2 * index))
  return buffer
}

/** The table of characters, in format 4, of the basic plane. */
export const writeCharacters = (glyphs) => {
  const runs = runsOf(glyphs)
  const count = runs.length
  const power = Math.floor(Math.log2(count))
  const table = words([
    4,
    16 + 8 * count,
    0,
    2 * count,
    2 ** (power + 1),
    power,
    2 * count - 2 ** (power + 1),
    ...runs.map(({ end }) => end),
    0,
    ...runs.map(({ start }) => start),
    ...runs.map(({ delta }) => delta),
    ...runs.map(() => 0),
  ])
  // Windows, basic plane; Unicode, basic plane; both at the same place.
  return Buffer.concat([words([0, 2, 0, 3, 0, 20, 3, 1, 0, 20]), table])
}
