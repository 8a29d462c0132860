import type { Method } from '@/components/figures/how-computed'
import type { WaterFrame } from './frame'

/** How the volume can be computed again. */
export function methodOf({ level }: WaterFrame): Method {
  return {
    formula: (
      <>V(ε) = ∫ 1[w₁²w₂² ≤ ε] dw / 4 over [−1, 1]², that is √ε + √ε ∫ dw₂/w₂ from √ε to 1.</>
    ),
    method: (
      <>
        Closed form. The surface has 257² points, its height compressed as log(1 + K/0.004);
        contours and shore are drawn where its height crosses theirs.
      </>
    ),
    tolerance: <>exact: the last digits of a double.</>,
    seed: <>none: nothing is drawn at random</>,
    code: `import { crossingVolume } from '@/lib/landscapes/crossing-volume'\n\ncrossingVolume(${level})`,
    command: `npx tsx -e "import('./lib/landscapes/crossing-volume.ts').then((m) => console.log(m.crossingVolume(${level})))"`,
  }
}
