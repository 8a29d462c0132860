import type { ParamsOf } from '@/components/controls/params'
import { freeEnergyAbove, runningMeans } from '@/lib/learning-curves/evidence-path'
import { keyOf } from '@/lib/random/key'
import type { knobs } from './params'

/** The models that have weights; the one without is the zero of all free energies. */
export const MODELS = [
  { name: 'location', words: 'N(w, 1)', weights: 1, meaning: 'model' },
  { name: 'product', words: 'N(ab, 1)', weights: 2, meaning: 'posterior' },
] as const

export const END = 1e4

/** The sizes at which free energies are drawn: every one to ten, then a dozen a decade. */
export const SIZES = [
  ...Array.from({ length: 10 }, (_, i) => i + 1),
  ...Array.from({ length: 36 }, (_, i) => Math.round(10 ** (1 + (i + 1) / 12))),
]

const EVERY_SIZE = Array.from({ length: END }, (_, i) => i + 1)

type Params = ParamsOf<typeof knobs>

export type Meter = ReturnType<typeof meterAt>

/** One sequence of data, and the free energies of the models along it: what does not hang on n. */
export function pathsOf({ truth, seed }: Pick<Params, 'truth' | 'seed'>) {
  const means = runningMeans(keyOf(seed), truth, EVERY_SIZE)
  const paths = MODELS.map(({ name }) =>
    SIZES.map((size) => freeEnergyAbove(name, size, means[size - 1]!)),
  )
  return { means, paths }
}

/** Free energies above that of N(0, 1) along one sequence of data, and at n. */
export function meterAt({ n, truth, seed }: Params, { means, paths } = pathsOf({ truth, seed })) {
  const mean = means[n - 1]!
  const models = MODELS.map((model, i) => ({
    ...model,
    path: paths[i]!,
    now: freeEnergyAbove(model.name, n, mean),
  }))
  return { n, truth, seed, mean, models }
}
