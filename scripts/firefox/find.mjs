import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['firefox-esr', 'firefox', 'firefox.exe']
const elsewhere = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** The path of a Firefox: FIREFOX_PATH, one on the path, one where it is usually installed; or undefined. */
export const findFirefox = () =>
  [
    process.env.FIREFOX_PATH,
    ...(process.env.PATH ?? '')
      .split(delimiter)
      .flatMap((folder) => names.map((name) => join(folder, name))),
    ...elsewhere,
  ].find((path) => path && existsSync(path))
