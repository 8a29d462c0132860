import type { Method } from '@/components/figures/how-computed'
import type { ZooFrame } from './frame'
import { coefficientWords, printed } from './formula'

/** How λ and m of the landscape are known, and how to find them again. */
export function methodOf({ id, landscape }: ZooFrame): Method {
  const { formula, coefficient, domain, dimension, source } = landscape
  const box = domain.map(([low, high], k) => `w${k + 1}=${low}:${high}`).join()
  return {
    formula: (
      <>
        K = {printed(formula)}; ∫ K(w)ᶻ dw over the box has its largest pole at z = −λ, of order m.
      </>
    ),
    method: (
      <>
        {coefficientWords(coefficient)} is stated in the table of landscapes, with its reason (
        {printed(source)}), and found again by resolution of singularities.{' '}
        {dimension === 2
          ? 'The surface has 257² points; its height is compressed, as its axis says.'
          : 'The surface is where the square root of K changes its sign, by marching cubes on 57³ points.'}
      </>
    ),
    tolerance: <>λ and m are exact; the picture is as fine as its grid.</>,
    seed: <>none: nothing is drawn at random</>,
    code: `import { landscape } from '@/lib/landscapes'\n\nlandscape('${id}').coefficient`,
    command: `npm run -s slt -- rlct "${formula}" --box ${box}`,
  }
}
