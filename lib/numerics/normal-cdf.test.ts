import { expect, test } from 'vitest'
import { gaussKronrod } from './gauss-kronrod'
import { normalCdf } from './normal-cdf'

/** Φ(x) − ½ by the 21-point rule on pieces of length ½: an independent way to the same number. */
function areaFromZero(x: number): number {
  const pieces = Math.max(1, Math.ceil(2 * Math.abs(x)))
  const half = x / pieces / 2
  let area = 0
  for (let piece = 0; piece < pieces; piece++)
    for (let k = 0; k < gaussKronrod.nodes.length; k++) {
      const t = half * (2 * piece + 1 + gaussKronrod.nodes[k]!)
      area += half * gaussKronrod.kronrodWeights[k]! * Math.exp(-0.5 * t * t)
    }
  return area / Math.sqrt(2 * Math.PI)
}

test.each([-8, -5, -2.5, -1, -0.1, 0, 0.3, 1.96, 4, 7.2])(
  'Φ(%d) is half plus the area under the bell to it',
  (x) => expect(normalCdf(x)).toBeCloseTo(0.5 + areaFromZero(x), 14),
)

test('the lower tail keeps its digits where 1 − Φ would lose them', () => {
  // Mills' ratio at 10 by its asymptotic series, good to 1e-9.
  const density = Math.exp(-50) / Math.sqrt(2 * Math.PI)
  const series = (1 / 10) * (1 - 1e-2 + 3e-4 - 15e-6 + 105e-8 - 945e-10 + 10395e-12)
  expect(normalCdf(-10) / (density * series)).toBeCloseTo(1, 7)
})

test('Φ goes from 0 to 1', () => {
  expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1])
})
