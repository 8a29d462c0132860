import type { ZooFrame } from './frame'
import { coefficientWords, printed } from './formula'
import type { ZooId } from './params'

/** What the set of best parameters looks like. */
const sights: Readonly<Record<ZooId, string>> = {
  bowl: 'one best point, and K rises like a square in every direction',
  trough: 'one best point; along w₂ the ground is almost flat',
  'quartic-bowl': 'one best point on ground that is almost flat in every direction',
  valley: 'the best points are a straight line, and K rises like a square across it',
  hyperbola: 'the best points are two smooth curves that never meet',
  circle: 'the best points are a circle without a corner',
  crossing: 'two valleys cross, and K is zero along both of their floors',
  'uneven-crossing': 'two valleys cross; the one along w₂ = 0 has the flatter floor',
  'crossing-with-floor': 'two valleys cross, but their floors rise away from the crossing',
  'three-lines': 'three valleys meet in one point',
  cusp: 'the best points are a curve that comes to a point and turns back',
  tacnode: 'two curves of best points touch each other',
  'line-and-dot': 'the best points are a line, and apart from it a single dot',
  cone: 'the best points are two cones that meet at their tips',
  'whitney-umbrella': 'the best points are a sheet that runs through itself, and a handle below it',
  'cuspidal-edge': 'the best points are a sheet folded to a sharp edge',
}

/** What is seen now, in words. */
export function describe({ id, landscape, level, camera }: ZooFrame): string {
  const { formula, dimension, coefficient, points } = landscape
  const view = camera.tilt >= 88 ? 'from above' : 'from the side'
  const water = dimension === 2 ? ` Water stands at ε = ${level}.` : ''
  const named = points.map((point) => `${point.name}, ${coefficientWords(point)}`).join('; ')
  const half = dimension === 2 ? '1' : '3/2'
  return (
    `${landscape.title}: K = ${printed(formula)}, seen ${view}: ${sights[id]}. Over the box ` +
    `${coefficientWords(coefficient)}, where counting parameters would say λ = d/2 = ${half}.` +
    water +
    ` Each dot is a point of W₀: ${named}.`
  )
}
