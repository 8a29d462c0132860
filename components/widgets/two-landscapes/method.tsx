import type { Method } from '@/components/figures/how-computed'
import type { Twins } from './frame'

/** How the shares can be computed again. */
export function methodOf({ level, ways: [, { power }] }: Twins): Method {
  return {
    formula: (
      <>
        y = slope · x + N(0, 1), inputs of variance one, truth slope 0: K = slope²/2. With slope = w
        <sup>k</sup> and w uniform on [−1, 1], V(ε) = P(K &lt; ε) = (2ε)<sup>1/2k</sup>.
      </>
    ),
    method: <>Closed form.</>,
    tolerance: <>exact: the last digits of a double.</>,
    seed: <>none: nothing is drawn at random</>,
    code: `import { powerVolume } from '@/lib/landscapes/power-volume'\n\npowerVolume(1, ${2 * level})\npowerVolume(${power}, ${2 * level})`,
    command: `npx tsx -e "import('./lib/landscapes/power-volume.ts').then((m) => console.log(m.powerVolume(${power}, ${2 * level})))"`,
  }
}
