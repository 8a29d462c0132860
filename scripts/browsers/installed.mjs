import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first program that is there: what a variable says, one of these names on the path, one of these places. */
export const installed = ({ variable, names, places = [] }) =>
  [
    process.env[variable],
    ...(process.env.PATH ?? '')
      .split(delimiter)
      .flatMap((folder) => names.map((name) => join(folder, name))),
    ...places,
  ].find((path) => path && existsSync(path))
