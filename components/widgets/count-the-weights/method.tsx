import type { Method } from '@/components/figures/how-computed'
import { SIZE, type Count } from './frame'

/** How the errors can be computed again. */
export function methodOf({ d, seed }: Count): Method {
  return {
    formula: (
      <>
        f(x) = Σ w<sub>j</sub> φ<sub>j</sub>(x)/j with cosines φ<sub>j</sub> orthonormal on [−1, 1];
        w = argmin ‖y − f‖² + ρ‖w‖², with ρ = 10⁻⁷ for least squares and ρ = σ² = 0.09 for the mean
        of the posterior under w ~ N(0, I). Test error = Σ (w<sub>j</sub> − w°<sub>j</sub>)²/j².
      </>
    ),
    method: <>Cholesky factor of ΦΦᵀ + ρ, with {SIZE} rows; the error by orthogonality.</>,
    tolerance: (
      <>
        Rounding. Near d = n least squares all but divides by zero: there the smallest change of the
        data, or of ρ, moves its error by much.
      </>
    ),
    seed: <>{seed}, for the places and for the noise</>,
    code: `import { fittedWeights, readings, testError } from '@/lib/learning-curves/feature-regression'\nimport { keyOf } from '@/lib/random/key'\n\ntestError(fittedWeights(readings(keyOf(${seed}), ${SIZE}), ${d}, 0.09))`,
    command: `npx tsx -e "import('./lib/learning-curves/feature-regression.ts').then((m) => console.log(m.testError(m.fittedWeights(m.readings([0, ${seed}], ${SIZE}), ${d}, 0.09))))"`,
  }
}
