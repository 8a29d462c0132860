import type { Method } from '@/components/figures/how-computed'
import type { LabPicture } from '@/lib/lab/lab-picture'
import { commandOf } from './answer/copies'

/** How λ, m and the check can be computed again. */
export function methodOf({ texts }: LabPicture): Method {
  return {
    formula: (
      <>
        λ is the least k/N over the divisors of a resolution of K, and m the largest number of them
        that meet in a real point: ∫ K<sup>z</sup> φ dw has its largest pole at −λ, of order m.
      </>
    ),
    method: (
      <>
        Two variables: blow-ups at real points until all divisors cross cleanly, in exact arithmetic
        over the rationals and real algebraic numbers. Three and more: a theorem where one applies,
        otherwise a bound. The volume is measured by adaptive quadrature in one and two variables
        and by multilevel splitting in more; Z(t) is its Laplace transform.
      </>
    ),
    tolerance: <>λ and m: exact. The volume: the error that is drawn, six digits by quadrature.</>,
    seed: <>1, for multilevel splitting; nothing else is drawn at random</>,
    code: `import { polynomialOf } from '@/lib/geometry/polynomials/parse'\nimport { realThreshold } from '@/lib/geometry/threshold'\n\nrealThreshold({ polynomial: polynomialOf(${JSON.stringify(texts.k)}), region: { kind: 'box', box: {} } })`,
    command: commandOf(texts),
  }
}
