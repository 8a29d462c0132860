import type { ParamsOf } from '@/components/controls/params'
import { empiricalExcessAlong, excessLossAlong, setupOf } from '@/lib/models/setup'
import { keyOf, split } from '@/lib/random/key'
import type { knobs } from './params'

/** How many samples are drawn. */
export const SAMPLES = 12

const WEIGHTS = Float64Array.from({ length: 121 }, (_, i) => (i - 60) / 40)

export type Luck = ReturnType<typeof luckAt>

/** K and the K_n of a dozen samples of size n, over the weights from −1.5 to 1.5; the truth is N(0, 1). */
export function luckAt({ n, model, seed }: ParamsOf<typeof knobs>) {
  const setup = setupOf(model, 0)
  const empirical = split(keyOf(seed), SAMPLES).map((key) =>
    empiricalExcessAlong(setup, setup.model.draw(key, setup.truth.w, n))([])(WEIGHTS),
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
