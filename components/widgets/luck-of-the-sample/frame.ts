import type { ParamsOf } from '@/components/controls/params'
import { firstOf, type Sample } from '@/lib/models/sample'
import { empiricalExcessAlong, excessLossAlong, setupOf } from '@/lib/models/setup'
import { keyOf, split } from '@/lib/random/key'
import { knobs } from './params'

/** How many samples are drawn. */
export const SAMPLES = 12

const WEIGHTS = Float64Array.from({ length: 121 }, (_, i) => (i - 60) / 40)

type Params = ParamsOf<typeof knobs>

export type Luck = ReturnType<typeof luckAt>

/** How many data are drawn for samples of size n: the next power of ten, so that a moving n seldom draws. */
export function drawnFor(n: number): number {
  return 10 ** Math.ceil(Math.log10(n))
}

/** The data of a dozen samples, {@link drawnFor} n in each: a smaller n takes the first of them. */
export function samplesOf({ n, model, seed }: Params): readonly Sample[] {
  const setup = setupOf(model, 0)
  return split(keyOf(seed), SAMPLES).map((key) => setup.model.draw(key, setup.truth.w, drawnFor(n)))
}

/** K and the K_n of a dozen samples of size n, over the weights from −1.5 to 1.5; the truth is N(0, 1). */
export function luckAt(params: Params, samples = samplesOf(params)) {
  const { n, model, seed } = params
  const setup = setupOf(model, 0)
  const empirical = samples.map((sample) =>
    empiricalExcessAlong(setup, firstOf(sample, n, setup.model.inputs))([])(WEIGHTS),
  )
  const population = excessLossAlong(setup)([])(WEIGHTS)
  const gaps = empirical.map((curve) =>
    Math.max(...curve.map((value, i) => Math.abs(value - population[i]!))),
  )
  return {
    n,
    model,
    seed,
    weights: WEIGHTS,
    population,
    empirical,
    /** The mean over the samples of the largest distance of K_n from K. */
    gap: gaps.reduce((sum, gap) => sum + gap, 0) / SAMPLES,
    /** How many samples have their lowest point away from the best parameter by a step or more. */
    misled: empirical.filter((curve) => curve.indexOf(Math.min(...curve)) !== 60).length,
  }
}
