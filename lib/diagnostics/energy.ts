import { statisticOf, type Chains, type Statistic } from './chains'
import { mean } from './moments'

/**
 * The Bayesian fraction of missing information of one chain of energies (the Hamiltonian at each draw,
 * in nats): Σ (E_t − E_{t−1})² / Σ (E_t − Ē)². Near 2 when fresh momenta reach every energy, and below
 * about 0.3 when the chain crosses energies slowly, as in heavy tails. [@betancourt2017, sec. 6.1]
 *
 * @returns NaN with its reason when the energies are constant, not finite or too few
 * @example
 * energyFraction(energies).value
 */
export function energyFraction(energies: Float64Array): Statistic {
  return statisticOf([energies], ([chain]) => fraction(chain!))
}

/** The smallest energy fraction among chains: one slow chain is enough to spoil a run. */
export function smallestEnergyFraction(chains: Chains): Statistic {
  const each = chains.map(energyFraction)
  return (
    each.find((statistic) => statistic.absence !== null) ??
    each.reduce((least, statistic) => (statistic.value < least.value ? statistic : least))
  )
}

function fraction(energies: Float64Array): number {
  const centre = mean(energies)
  let jumps = 0
  let spread = 0
  for (let t = 0; t < energies.length; t++) {
    spread += (energies[t]! - centre) ** 2
    if (t > 0) jumps += (energies[t]! - energies[t - 1]!) ** 2
  }
  return jumps / spread
}
