import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/**
 * The JSON value of a file, or of standard input for `-`, as its schema has it.
 *
 * @throws RangeError when the file cannot be read, is not JSON, or does not fit the schema: with the
 *   path of the first wrong field and its value
 * @example
 * const input = readInput('case.json', z.object({ n: z.number() }))
 */
export function readInput<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  return fitted(parsed(file, text(file)), schema)
}

/**
 * A JSON value as a schema has it.
 *
 * @throws RangeError with the path of the first wrong field and its value
 */
export function fitted<Schema extends z.ZodType>(value: unknown, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const field = issue.path.map(String).join('.') || 'input'
  throw new RangeError(`${field}: ${issue.message}, got ${shown(at(value, issue.path))}`)
}

function text(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new RangeError(`FILE must be readable, got ${file} (${reason(error)})`)
  }
}

function parsed(file: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new RangeError(`FILE must hold JSON, got ${file} (${reason(error)})`)
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  )
}

/** The value in at most 60 characters. */
function shown(value: unknown): string {
  const json = value === undefined ? 'nothing' : JSON.stringify(value)
  return json.length > 60 ? `${json.slice(0, 57)}…` : json
}
