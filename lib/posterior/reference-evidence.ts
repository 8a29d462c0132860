import { models } from '@/lib/models/index'
import type { Prior } from '@/lib/models/prior'
import type { Evidence } from './evidence'
import type { Problem } from './problem'

/** The form of tests/fixtures/evidence.public.json, whose `about` tells what the numbers are. */
export type ReferenceCase = {
  readonly id: string
  readonly model: string
  readonly prior: readonly Prior[]
  readonly data: { readonly x?: readonly number[]; readonly y: readonly number[] }
  readonly results: readonly Reference[]
}

/** Reference values of one posterior; `agreement` is how far their two resolutions differ. */
export type Reference = {
  readonly beta: number
  readonly agreement: { readonly logZ: number; readonly moments: number }
  readonly [name: string]: unknown
}

/** One posterior with its reference values. */
export type ReferenceRow = Problem & {
  readonly id: string
  readonly name: string
  readonly reference: Reference
}

/** The posteriors of a file of reference cases. */
export function referenceRows(cases: readonly ReferenceCase[]): readonly ReferenceRow[] {
  return cases.flatMap(({ id, model: name, prior, data, results }) => {
    const model = models.find((candidate) => candidate.name === name)
    if (!model) throw new RangeError(`model must be one of the table, got ${name}`)
    const sample = { x: Float64Array.from(data.x ?? []), y: Float64Array.from(data.y) }
    return results.map((reference) => {
      return { id, name, model, sample, prior, beta: reference.beta, reference }
    })
  })
}

/** How far one number lies from its reference, and how far the two errors allow. */
export type Deviation = {
  readonly name: string
  readonly truth: number
  readonly difference: number
  readonly error: number
  readonly allowed: number
}

/** Every number of an evidence beside its reference; vectors and matrices entry by entry. */
export function deviations(found: Evidence, reference: Reference): readonly Deviation[] {
  const { agreement, beta: _, ...truths } = reference
  return Object.entries(truths).flatMap(([name, truth]) => {
    const values = numbers(Reflect.get(found, name))
    const errors = numbers(Reflect.get(found.error, name))
    const slack = name === 'logZ' ? agreement.logZ : SLACK * agreement.moments
    const unresolved = UNRESOLVED.get(name) ?? 0
    return numbers(truth).map((value, k) => ({
      name: `${name}[${k}]`,
      truth: value,
      difference: Math.abs(values[k]! - value),
      error: errors[k]!,
      allowed: errors[k]! + slack + unresolved,
    }))
  })
}

/**
 * The reference is less precise than the agreement of its two resolutions says: up to 25 times for
 * second moments of the mixture …
 */
const SLACK = 40
/**
 * … and by more where a function has a kink, a logarithmic end or long tails that both miss: E|b|,
 * variances of the coin's log-likelihood, leave-one-out losses of few data. These are settled without
 * it: by symmetry, by closed forms, by the evidence of n − 1 data.
 */
const UNRESOLVED: ReadonlyMap<string, number> = new Map([
  ['meanAbsolute', 1e-4],
  ['looExact', 1e-5],
  ['functionalVariance', 1e-10],
  ['lossVariance', 1e-9],
])

/** The numbers of a number, a vector or a matrix. */
function numbers(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.flatMap(numbers) : typeof value === 'number' ? [value] : []
}
