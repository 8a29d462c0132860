import type { ParamsOf } from '@/components/controls/params'
import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import { freeEnergyAsymptote } from '@/lib/landscapes/asymptotics'
import {
  dimensionOf,
  type FreeEnergyRace,
  type RaceRequest,
} from '@/lib/learning-curves/free-energy-race'
import type { MeanModel } from '@/lib/learning-curves/mean-model'
import { fraction } from '@/lib/numerics/fraction'
import type { knobs } from './params'

export type RaceParams = ParamsOf<typeof knobs>

/** The sizes at which free energies are computed: four to a decade. */
export const SIZES = Array.from({ length: 21 }, (_, i) =>
  Number((10 ** (1 + i / 4)).toPrecision(2)),
)

const MODELS: Readonly<
  Record<RaceParams['model'], { readonly model: MeanModel; readonly known: LearningCoefficient }>
> = {
  line: { model: { kind: 'power', k: 1 }, known: { lambda: fraction(1, 2), multiplicity: 1 } },
  square: { model: { kind: 'power', k: 2 }, known: { lambda: fraction(1, 4), multiplicity: 1 } },
  cube: { model: { kind: 'power', k: 3 }, known: { lambda: fraction(1, 6), multiplicity: 1 } },
  product: { model: { kind: 'product' }, known: { lambda: fraction(1, 2), multiplicity: 2 } },
}

export function requestOf({ model, data, seed }: RaceParams): RaceRequest {
  return { model: MODELS[model].model, sizes: SIZES, ...(data === 'one' && { seed }) }
}

/** Free energies against log n, and their slopes over the interval that the reader has chosen. */
export type Race = {
  readonly exact: readonly number[]
  readonly bic: readonly number[]
  /** λ log n − (m − 1) log log n. */
  readonly singular: readonly number[]
  readonly known: LearningCoefficient
  readonly dimension: 1 | 2
  /** The ends of the interval, as places in {@link SIZES}. */
  readonly ends: readonly [number, number]
  readonly slopes: { readonly exact: number; readonly bic: number; readonly singular: number }
  /** What BIC/2 says more than the exact free energy at the far end, nats. */
  readonly excess: number
}

export function raceOf({ request, exact, bic }: FreeEnergyRace, params: RaceParams): Race {
  const { known } = Object.values(MODELS).find(
    ({ model }) => JSON.stringify(model) === JSON.stringify(request.model),
  )!
  const singular = SIZES.map((n) => freeEnergyAsymptote(known, n))
  const ends = endsOf(params)
  const [a, b] = ends
  const slope = (values: readonly number[]) =>
    (values[b]! - values[a]!) / Math.log(SIZES[b]! / SIZES[a]!)
  return {
    exact,
    bic,
    singular,
    known,
    dimension: dimensionOf(request.model),
    ends,
    slopes: { exact: slope(exact), bic: slope(bic), singular: slope(singular) },
    excess: bic[b]! - exact[b]!,
  }
}

/** The two sizes of an interval in order, and not the same. */
function endsOf({ from, to }: RaceParams): readonly [number, number] {
  const [a = 0, b = 0] = [nearestSize(from), nearestSize(to)].toSorted((i, j) => i - j)
  if (a < b) return [a, b]
  return a === 0 ? [0, 1] : [a - 1, a]
}

/** The place in {@link SIZES} of the size nearest to n in its logarithm. */
export function nearestSize(n: number): number {
  const distances = SIZES.map((size) => Math.abs(Math.log(size / n)))
  return distances.indexOf(Math.min(...distances))
}
