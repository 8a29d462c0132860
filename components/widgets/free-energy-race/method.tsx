import type { Method } from '@/components/figures/how-computed'
import { requestOf, type RaceParams } from './frame'

/** How the free energies can be computed again. */
export function methodOf(params: RaceParams): Method {
  const { model, seed } = requestOf(params)
  const request = JSON.stringify({ model, sizes: [100, 10_000], seed })
  return {
    formula: (
      <>
        F<sub>n</sub> − nL<sub>n</sub>(w₀) = −log ∫ exp(−nK<sub>n</sub>(w)) φ(w) dw; BIC/2 = nL
        <sub>n</sub>(ŵ) + (d/2) log n; the singular law λ log n − (m − 1) log log n leaves out a
        bounded term, as BIC does. Prior N(0, 1) on each weight.
      </>
    ),
    method: (
      <>
        All that n data say of their mean is ξ = √n x̄, so the integral is one over the weights and
        is done by Gauss–Kronrod rules (for ab, one weight in closed form); the mean over samples is
        a sum over ξ. Four sizes to a decade.
      </>
    ),
    tolerance: <>1e-8 nats, held by a test against the cubature of the posterior</>,
    seed: params.data === 'one' ? <>{seed}: one walk of n x̄, exact at each size</> : <>none</>,
    code: `import { freeEnergyRace } from '@/lib/learning-curves/free-energy-race'\n\nfreeEnergyRace(${request})`,
    command: `npx tsx -e "import('./lib/learning-curves/free-energy-race.ts').then((m) => console.log(m.freeEnergyRace(${request.replaceAll('"', "'")})))"`,
  }
}
