import { adjoinRoot, type FieldNumber, linearRoot } from '@/lib/geometry/algebraic-numbers/adjoin'
import {
  type FieldPolynomial,
  gcdOver,
  multiplyOver,
  squarefreeOver,
} from '@/lib/geometry/algebraic-numbers/field-polynomial'
import type { DyadicInterval, RealField } from '@/lib/geometry/algebraic-numbers/real-field'
import { isolateRealRoots, signAtDyadic } from '@/lib/geometry/algebraic-numbers/real-roots'
import {
  type Centre,
  type CurveAtPoint,
  exceptionalDivisor,
  firstOf,
  recentred,
  secondOf,
} from './blow-up'
import { countQuadrants, isNormalCrossing, type LocalChart } from './local-chart'
import { onFirstAxis } from './local-polynomial'
import type { Chart, ExceptionalDivisor, Resolution, SimplePoint, Step } from './resolution-tree'

/** What can be asked for: beyond this the resolution is given up. */
export const blowUpLimit = 400

/**
 * Resolves the union of curves through a point by blowing up real points until all divisors cross
 * normally: the embedded resolution of plane curves, of which only the real points are followed.
 * Yields the number of blow-ups so far before each one.
 *
 * @throws RangeError when {@link blowUpLimit} blow-ups are not enough
 */
export function* resolveAt(
  field: RealField,
  step: Step,
  curves: readonly CurveAtPoint[],
): Generator<number, Resolution> {
  const exceptional: ExceptionalDivisor[] = []
  const root: LocalChart = {
    field,
    u: undefined,
    v: undefined,
    curves: curves.map(({ equation }, index) => ({ index, equation })),
    edges: curves.flatMap(({ edge }, index) => (edge === 0 ? [] : [{ index, sign: edge }])),
  }
  const chart = yield* visit(root, step, curves, exceptional)
  return { chart, exceptional }
}

function* visit(
  here: LocalChart,
  step: Step,
  curves: readonly CurveAtPoint[],
  exceptional: ExceptionalDivisor[],
): Generator<number, Chart> {
  const names = here.curves.map(({ index }) => curves[index]!.name)
  const axes = {
    ...(here.u && { u: here.u.name }),
    ...(here.v && { v: here.v.name }),
  }
  const chart = { kind: 'chart', field: here.field, step, axes, curves: names } as const
  if (isNormalCrossing(here))
    return {
      ...chart,
      outcome: {
        kind: 'crossing',
        divisors: [...Object.values(axes), ...names],
        quadrants: countQuadrants(here),
      },
    }
  if (exceptional.length >= blowUpLimit)
    throw new RangeError(`polynomial must be resolved by at most ${blowUpLimit} blow-ups`)
  yield exceptional.length
  const divisor = exceptionalDivisor(here, curves, `E${exceptional.length + 1}`)
  exceptional.push(divisor)
  const first = firstOf(here, divisor)
  const simple = here.edges.length === 0 ? simplePoints(first, curves) : []
  const points: (Chart | SimplePoint)[] = [...simple]
  for (const centre of repeatedRoots(first, here.edges.length > 0)) {
    const { at, step: next } = recentred(first, centre)
    points.push(yield* visit(at, next, curves, exceptional))
  }
  const second = secondOf(here, divisor)
  if (second.u || second.curves.length > 0)
    points.push(yield* visit(second, { kind: 'second' }, curves, exceptional))
  return { ...chart, outcome: { kind: 'blow-up', divisor: divisor.name, points } }
}

/**
 * Where one curve crosses the exceptional divisor and nothing else passes: no need to go there. The
 * interval of each contains no other point of the divisor that a curve passes through.
 */
function simplePoints(first: LocalChart, curves: readonly CurveAtPoint[]): readonly SimplePoint[] {
  const { field } = first
  const parts = squarefreeOver(field, onDivisor(first))
  const simple = parts.find(({ multiplicity }) => multiplicity === 1)
  if (!simple) return []
  const all = parts.map(({ factor }) => factor).reduce((p, q) => multiplyOver(field, p, q))
  const roots = isolateRealRoots(field, all)
  return first.curves.flatMap(({ index, equation }) => {
    const polynomial = gcdOver(field, simple.factor, onFirstAxis(equation))
    return roots
      .filter((root) => hasRootIn(field, polynomial, root))
      .map((root): SimplePoint => {
        const divisors = [first.u!.name, curves[index]!.name] as const
        return { kind: 'simple', divisors, root, polynomial }
      })
  })
}

/** Whether a divisor of a polynomial has the root of it that an interval isolates. */
function hasRootIn(field: RealField, p: FieldPolynomial, { low, high, bits }: DyadicInterval) {
  if (p.length < 2) return false
  return (
    signAtDyadic(field, p, low, bits) * signAtDyadic(field, p, high, bits) < (low === high ? 1 : 0)
  )
}

/** The points of the exceptional divisor where more than one simple curve passes, or all of interest. */
function* repeatedRoots(first: LocalChart, all: boolean): Generator<Centre> {
  const { field } = first
  for (const { factor, multiplicity } of squarefreeOver(field, onDivisor(first))) {
    const hasOrigin = factor[0]!.length === 0
    if (hasOrigin && (first.v || multiplicity > 1 || all)) yield { shift: zero }
    if (multiplicity === 1 && !all) continue
    const rest = hasOrigin ? factor.slice(1) : factor
    if (rest.length === 2) yield { shift: linearRoot(field, rest) }
    else
      for (const root of isolateRealRoots(field, rest)) {
        const { root: shift, ...extension } = adjoinRoot(field, rest, root)
        yield extension.field === field ? { shift } : { shift, extension }
      }
  }
}

/** The product of all that meets {u = 0} in the first chart, as a polynomial in v. */
function onDivisor({ field, v, curves }: LocalChart): FieldPolynomial {
  return curves.reduce<FieldPolynomial>(
    (product, { equation }) => multiplyOver(field, product, onFirstAxis(equation)),
    v ? [[], [1n]] : [[1n]],
  )
}

const zero: FieldNumber = { numerator: [], denominator: 1n }
