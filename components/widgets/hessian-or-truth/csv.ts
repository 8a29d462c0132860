import { hessianSet } from '@/lib/landscapes/hessian-set'
import type { Duel } from './frame'

/** Both volumes, in parts of the box, at each level. */
export function csvOf({ landscape, at, levels, ratios }: Duel): string {
  const rows = levels.map((level, i) => {
    const { inBox, whole } = hessianSet(landscape, at, level)
    return [level, inBox / ratios[i]!, inBox, whole].join()
  })
  const head = 'level,true volume,Hessian within the box,Hessian without the box'
  return [`# K = ${landscape.formula}, Hessian at ${at.join(' ')}`, head, ...rows, ''].join('\n')
}
