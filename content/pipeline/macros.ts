import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder } from './folder'

/** The guide's own TeX macros, by name, from content/macros.json. */
export const macros = (): Readonly<Record<string, string>> => {
  const file = join(contentFolder, 'macros.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
