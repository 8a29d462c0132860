/** The site's own fonts, as the renderer of the pictures wants them: TrueType, with names in Unicode. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unpacked } from '../faces/woff2.mjs'
import { root } from '../run.mjs'

const files = [
  { path: 'app/fonts/et-book-roman.woff2', family: 'ET Book', style: 'Regular' },
  { path: 'app/fonts/et-book-italic.woff2', family: 'ET Book', style: 'Italic' },
  { path: 'app/fonts/guide-sans-regular.woff2', family: 'Guide Sans', style: 'Regular' },
  {
    path: 'node_modules/katex/dist/fonts/KaTeX_Math-Italic.woff2',
    family: 'KaTeX Math',
    style: 'Italic',
  },
]

const utf16 = (text) => Buffer.from(text, 'utf16le').swap16()

/** A `name` table that says family and style in Unicode; ET Book says them only for old Macintoshes. */
const nameTable = (family, style) => {
  const names = [
    { id: 1, text: utf16(family) },
    { id: 2, text: utf16(style) },
    { id: 6, text: utf16(`${family}-${style}`.replace(' ', '')) },
  ]
  const head = Buffer.alloc(6 + 12 * names.length)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  names.forEach(({ id, text }, index) => {
    const at = 6 + 12 * index
    const [windows, unicode, english] = [3, 1, 0x409]
    for (const [place, value] of [windows, unicode, english, id, text.length, offset].entries())
      head.writeUInt16BE(value, at + 2 * place)
    offset += text.length
  })
  return Buffer.concat([head, ...names.map(({ text }) => text)])
}

const withNames = (font, family, style) => {
  const table = nameTable(family, style)
  const padding = Buffer.alloc((4 - (font.length % 4)) % 4)
  const renamed = Buffer.concat([font, padding, table])
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
    if (font.toString('latin1', at, at + 4) === 'name') {
      renamed.writeUInt32BE(font.length + padding.length, at + 8)
      renamed.writeUInt32BE(table.length, at + 12)
    }
  return renamed
}

/** Every face that the pictures use. */
export const readFonts = () =>
  Promise.all(
    files.map(async ({ path, family, style }) => {
      const font = await unpacked(await readFile(join(root, path)))
      return withNames(font, family, style)
    }),
  )
