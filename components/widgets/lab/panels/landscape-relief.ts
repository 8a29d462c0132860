import { magnitude } from '@/components/figures/format'
import type { SymlogSpan } from '@/components/figures/scale'
import { heightScale, type Mark, type Relief, reliefOf } from '@/components/figures/space/relief'
import type { LabLandscape } from '@/lib/lab/lab-landscape'
import type { LabZeroSet } from '@/lib/lab/lab-zero-set'
import { plainMath } from '../question/plain-math'

type Plane = LabLandscape & { readonly kind: 'plane' }

/** Heights grow like K below this part of the highest K, and like log K above it. */
const KNEE = 0.004

/** The parts of the highest K at which contours are drawn. */
const CONTOURS = [0.001, 0.01, 0.05, 0.2, 0.5]

/** The axis of heights for a landscape whose highest loss is `top`. */
export function heightSpan(top: number): SymlogSpan {
  const highest = top > 0 ? top : 1
  return { from: 0, to: highest, scale: 'symlog', knee: KNEE * highest }
}

/** The height at which a loss is drawn, for a landscape whose highest loss is `top`. */
export function heightOf(top: number): (loss: number) => number {
  const { knee, to } = heightSpan(top)
  return heightScale(knee, to)
}

/** The landscape on the stage with its zero set, without water. */
export function landOf(landscape: Plane, zeroSet: LabZeroSet | undefined): Relief {
  const { names, window, size, values } = landscape
  const { knee, to: top } = heightSpan(landscape.top)
  return reliefOf({
    field: { size, values: values.map((value) => Math.max(0, value)) },
    x: { name: plainMath(names[0]), over: window[0] },
    y: { name: plainMath(names[1]), over: window[1] },
    z: { name: 'K, as log(1 + K/δ)' },
    knee,
    top,
    levels: CONTOURS.map((part) => part * top),
    marks: marksOf(zeroSet),
  })
}

/** The words under the picture on how heights are drawn. */
export function kneeWords(top: number): string {
  return `δ = ${magnitude(heightSpan(top).knee)}`
}

function marksOf(zeroSet: LabZeroSet | undefined): readonly Mark[] {
  if (!zeroSet) return []
  const curves = zeroSet.curves.map((curve): Mark => {
    const count = curve.length / 2
    const points = Array.from({ length: count }, (_, i) => [curve[2 * i]!, curve[2 * i + 1]!] as const) // oxfmt-ignore
    return { points: points.filter((_, i) => i % 3 === 0 || i === count - 1), meaning: 'optimal' }
  })
  return [
    ...curves,
    ...zeroSet.points.map((point): Mark => ({ points: [point], meaning: 'optimal' })),
  ]
}
