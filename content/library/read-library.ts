import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Export, parseExports } from './exports'

/** A room of the library: a folder of `lib` and everything below it. */
export type Room = {
  readonly name: string
  readonly files: readonly SourceFile[]
}

/** A source file with something to import. */
export type SourceFile = {
  /** As it is imported: `@/lib/…` without the ending. */
  readonly path: string
  readonly exports: readonly Export[]
}

const folder = join(process.cwd(), 'lib')

/** The rooms of the library with their exports, in the order of the alphabet. What lies in no room is no part of it. */
export const readLibrary = (): readonly Room[] => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\/.*(?<!\.test)\.ts$/.test(file))
    .toSorted()
  const names = [...new Set(files.map((file) => file.split('/')[0] ?? ''))]
  return names.map((name) => ({
    name,
    files: files
      .filter((file) => file.startsWith(`${name}/`))
      .map((file) => ({
        path: `@/lib/${file.replace(/\.ts$/, '')}`,
        exports: parseExports(readFileSync(join(folder, file), 'utf8')),
      }))
      .filter(({ exports }) => exports.length > 0),
  }))
}
