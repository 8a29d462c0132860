/** Pairs that a reader gave, or why they could not be read. */
export type OwnData = { readonly x: Float64Array; readonly y: Float64Array }
export type Reading =
  | { readonly kind: 'read'; readonly data: OwnData; readonly note: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** More pairs than this would make every frame slow. */
export const MAX_PAIRS = 5000
/** The noise of the models has standard deviation 1: numbers far beyond it fit none of them. */
const MAX_SIZE = 1e6

/**
 * Reads two columns of numbers, x and y, from a text: separated by commas, semicolons, tabs or spaces,
 * with or without a line of names; lines that begin with # are left out. With semicolons or tabs a
 * comma may stand for the decimal point.
 */
export function readPairs(text: string): Reading {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ line: line.trim(), number: i + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
  const [first, ...others] = lines
  if (!first) return refused('there is nothing in it: give one pair x, y a line')
  const hasNames = fieldsOf(first.line).some((field) => Number.isNaN(numberOf(field)))
  const rows = hasNames ? others : lines
  if (rows.length === 0) return refused('there is a line of names and no pair below it')
  if (rows.length > MAX_PAIRS)
    return refused(`there are ${rows.length} pairs, and at most ${MAX_PAIRS} can be shown`)
  const x = new Float64Array(rows.length)
  const y = new Float64Array(rows.length)
  for (const [i, { line, number }] of rows.entries()) {
    const fields = fieldsOf(line)
    if (fields.length !== 2)
      return refused(
        `line ${number} has ${fields.length} columns in place of two: “${short(line)}”`,
      )
    const values = fields.map(numberOf)
    for (const [column, value] of values.entries()) {
      const field = short(fields[column] ?? '')
      if (!Number.isFinite(value)) return refused(`line ${number}: “${field}” is not a number`)
      if (Math.abs(value) > MAX_SIZE)
        return refused(`line ${number}: ${field} is too large; scale the data to about 1 first`)
    }
    x[i] = values[0] ?? NaN
    y[i] = values[1] ?? NaN
  }
  const pairs = rows.length === 1 ? '1 pair' : `${rows.length} pairs`
  return {
    kind: 'read',
    data: { x, y },
    note: `${pairs} read${hasNames ? `, under the names “${short(first.line)}”` : ''}`,
  }
}

/** Both columns with mean 0 and standard deviation 1; a constant column becomes 0. */
export function standardised({ x, y }: OwnData): OwnData {
  return { x: scaled(x), y: scaled(y) }
}

function scaled(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  const sd = Math.sqrt(variance)
  return values.map((value) => (sd > 0 ? (value - mean) / sd : 0))
}

function refused(reason: string): Reading {
  return { kind: 'refused', reason }
}

function fieldsOf(line: string): readonly string[] {
  const separator = /[;\t]/.test(line) ? /\s*[;\t]\s*/ : /\s*,\s*|\s+/
  return line.split(separator).map((field) => field.replace(/^"(.*)"$/, '$1'))
}

/** NaN for what is not a number, the empty field included. */
function numberOf(field: string): number {
  const text = field
    .trim()
    .replace('\u2212', '-')
    .replace(/^([+-]?\d*),(\d+)$/, '$1.$2')
  return text === '' ? NaN : Number(text)
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
