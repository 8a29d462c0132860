/** The addresses within the guide that its files name, and which of them leave the path it is published at. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const inHtml = /\s(?:href|src|poster|action)="(\/(?!\/)[^"#?]*)/g
const inCss = /url\((\/(?!\/)[^)]*)\)/g
const inJson = /"(?:src|start_url|scope|url|id)":\s*"(\/(?!\/)[^"]*)"/g

const patterns = [
  [/\.html$/, inHtml],
  [/\.css$/, inCss],
  [/\.(json|webmanifest)$/, inJson],
]

/** Each address that a text of this name holds, without what follows # and ?. */
export const addressesIn = (name, text) =>
  patterns
    .filter(([ending]) => ending.test(name))
    .flatMap(([, pattern]) => [...text.matchAll(pattern)].map(([, address]) => address))

/** `file: address` for each address of an export that is not under `basePath`. */
export const strayAddresses = async (out, basePath) => {
  const stray = new Set()
  for (const name of await readdir(out, { recursive: true })) {
    if (!patterns.some(([ending]) => ending.test(name))) continue
    for (const address of addressesIn(name, await readFile(join(out, name), 'utf8')))
      if (!`${address}/`.startsWith(`${basePath}/`)) stray.add(`${name}: ${address}`)
  }
  return [...stray]
}
