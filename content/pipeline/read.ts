import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import { ContentError } from './fault'
import { contentFolder } from './folder'
import { type FrontMatter, frontMatter } from './front-matter'

/** A chapter as it lies on the disk, with its front matter read. */
export type Source = {
  readonly slug: string
  readonly number: number
  /** Path from the root of the project. */
  readonly file: string
  readonly text: string
  readonly front: FrontMatter
}

const folderName = /^(\d\d)-([a-z0-9-]+)$/

const lineOf = (text: string, key: PropertyKey | undefined): number => {
  const line = text.split('\n').findIndex((row) => row.startsWith(`${String(key)}:`))
  return line < 0 ? 1 : line + 1
}

/** Reads the front matter of a chapter. @throws ContentError where it is not what a chapter must state */
export const readFront = (file: string, text: string): FrontMatter => {
  const parsed = frontMatter.safeParse(matter(text, {}).data)
  if (parsed.success) return parsed.data
  throw new ContentError(
    parsed.error.issues.map(({ path, message }) => ({
      file,
      line: lineOf(text, path[0]),
      what: `front matter: ${path.join('.') || 'keys'}: ${message}`,
      todo: 'State title, summary, level (I, II, III or a range such as I–II) needs (a list of slugs) and published (2026-11-22)',
    })),
  )
}

/** Every chapter folder, in the order of the guide. */
export const readSources = (folder = contentFolder): readonly Source[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const [, number, slug] = folderName.exec(name) ?? []
      if (number === undefined || slug === undefined) return []
      const file = `content/${name}/chapter.mdx`
      const text = readFileSync(join(folder, name, 'chapter.mdx'), 'utf8')
      return [{ slug, number: Number(number), file, text, front: readFront(file, text) }]
    })
    .toSorted((a, b) => a.number - b.number)
