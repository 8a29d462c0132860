import type { Method } from '@/components/figures/how-computed'
import type { ChainsFrame } from './frame'

/** How the chains can be run again. */
export function methodOf({ request, places }: ChainsFrame): Method {
  const { landscape, nBeta, localization, stepSize, drawCount, key } = request
  return {
    formula: (
      <>
        Each chain moves by Δw = (ε/2)(−nβ ∇K(w) + γ (w* − w)) + √ε z and is mirrored at the walls;
        λ̂ is nβ times the mean of K over the draws, for K(w*) = 0.
      </>
    ),
    method: (
      <>
        Langevin dynamics with full gradients, which never rejects: its step is a bias, and the
        verdict weighs it. {places.length} chains, in as many workers as the machine gives; chain c
        draws from its own key, so the numbers do not depend on where it ran.
      </>
    ),
    tolerance: (
      <>
        the Monte Carlo standard error beside λ̂, from the chains’ own correlation; bias of the step,
        of γ and of a finite nβ is not in it. λ is exact.
      </>
    ),
    seed: <>the key {key.join(', ')} for the first chain</>,
    code: `import { landscapeChain } from '@/lib/estimators/landscape-chain'\n\nconst request = ${JSON.stringify({ landscape, key, nBeta, localization, stepSize, drawCount })}\nconst chain = [...landscapeChain(request)].at(-1)`,
    command: `npx tsx -e "import('./lib/estimators/landscape-chain.ts').then((m) => console.log([...m.landscapeChain(${JSON.stringify(request).replaceAll('"', "'")})].at(-1)))"`,
  }
}
