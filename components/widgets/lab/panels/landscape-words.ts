import { magnitude } from '@/components/figures/format'
import type { LabLandscape } from '@/lib/lab/lab-landscape'
import type { LabZeroSet } from '@/lib/lab/lab-zero-set'
import { plainMath, pointWords } from '../question/plain-math'

/** What the landscape shows, and how high the water stands. */
export function landscapeWords(
  landscape: LabLandscape,
  zeroSet: LabZeroSet | undefined,
  level: number,
): string {
  if (landscape.kind === 'none') return 'K is a constant: there is no landscape to draw.'
  const water = `Water stands at ε = ${magnitude(level * landscape.top)}.`
  if (landscape.kind === 'line') {
    const count = zeroSet?.points.length ?? 0
    const zeros = count === 1 ? 'one zero' : `${count || 'no'} zeros`
    return `K over the interval of ${plainMath(landscape.name)}, with ${zeros}. ${water}`
  }
  const slice = Object.keys(landscape.slice).length
  const where =
    slice === 0
      ? 'K over the box'
      : `A slice of K, at ${pointWords(landscape.slice)}: a picture, and no part of the proof`
  return `${where}; the zero set W₀ is ${zeroWords(zeroSet)}. ${water}`
}

function zeroWords(zeroSet: LabZeroSet | undefined): string {
  if (!zeroSet) return 'not drawn yet'
  const { curves, points } = zeroSet
  const marked = points.length === 1 ? 'one marked point' : `${points.length} marked points`
  if (curves.length === 0) return points.length === 0 ? 'empty here' : marked
  return points.length === 0 ? 'a curve without corners' : `the crimson curve, with ${marked}`
}
