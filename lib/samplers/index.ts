import { hmc } from './hmc'
import type { State, Transition } from './kernel'
import { mala } from './mala'
import { noiseless } from './noisy-target'
import { nuts } from './nuts'
import { randomWalk } from './random-walk'
import { rmspropSgld } from './rmsprop-sgld'
import { sgld } from './sgld'
import { sgnht } from './sgnht'
import type { Target } from './target'
import type { Tuning } from './tuning'

/** One method of sampling a target, for those who run them all alike. */
export type Sampler = {
  readonly title: string
  /** The acceptance probability that warm-up aims at; null for methods that never reject. */
  readonly idealAcceptance: number | null
  /**
   * Hands the transition to `use`, whatever its states are. Methods that never reject take the time
   * step from the tuning, ε = stepSize² (SGLD) or h = stepSize (SGNHT), and ignore its scales.
   */
  readonly open: <R>(
    target: Target,
    tuning: Tuning,
    use: <S extends State>(transition: Transition<S>) => R,
  ) => R
}

/** The samplers of one position, by name. Ideal acceptances: [@roberts2001; @hoffman2014]. */
export const samplers = {
  'random-walk': {
    title: 'random-walk Metropolis',
    idealAcceptance: 0.3,
    open: (target, tuning, use) => use(randomWalk(target, tuning)),
  },
  mala: {
    title: 'Metropolis-adjusted Langevin',
    idealAcceptance: 0.574,
    open: (target, tuning, use) => use(mala(target, tuning)),
  },
  hmc: {
    title: 'Hamiltonian Monte Carlo',
    idealAcceptance: 0.8,
    open: (target, tuning, use) => use(hmc(target, tuning)),
  },
  nuts: {
    title: 'no-U-turn sampler',
    idealAcceptance: 0.8,
    open: (target, tuning, use) => use(nuts(target, tuning)),
  },
  sgld: {
    title: 'stochastic-gradient Langevin dynamics',
    idealAcceptance: null,
    open: (target, { stepSize }, use) =>
      use(sgld(noiseless(target), { stepSize: stepSize * stepSize })),
  },
  'rmsprop-sgld': {
    title: 'RMSProp-preconditioned SGLD',
    idealAcceptance: null,
    open: (target, { stepSize }, use) =>
      use(
        rmspropSgld(noiseless(target), { stepSize: stepSize * stepSize, decay: 0.999, damping: 1 }),
      ),
  },
  sgnht: {
    title: 'stochastic-gradient Nosé–Hoover thermostat',
    idealAcceptance: null,
    open: (target, { stepSize }, use) => use(sgnht(noiseless(target), { stepSize, diffusion: 1 })),
  },
} as const satisfies Record<string, Sampler>
