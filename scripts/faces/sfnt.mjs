/** TrueType files as their tables, and back. */

/** The tables of a font, by tag. */
export const readTables = (font) => {
  const tables = new Map()
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)]
    tables.set(font.toString('latin1', at, at + 4), font.subarray(offset, offset + length))
  }
  return tables
}

const padded = (table) => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])

const checksum = (table) => {
  let sum = 0
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0
  return sum
}

/** The font of some tables. */
export const writeTables = (tables) => {
  const tags = [...tables.keys()].toSorted()
  const head = Buffer.alloc(12 + 16 * tags.length)
  const power = Math.floor(Math.log2(tags.length))
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(tags.length, 4)
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (tags.length - 2 ** power), 10)
  const parts = [head]
  let offset = head.length
  tags.forEach((tag, index) => {
    const table = padded(tables.get(tag))
    const at = 12 + 16 * index
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksum(table), at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(tables.get(tag).length, at + 12)
    parts.push(table)
    offset += table.length
  })
  return Buffer.concat(parts)
}
