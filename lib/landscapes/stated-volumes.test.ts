import { expect, test } from 'vitest'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { volumeCurve } from '@/lib/geometry/volume/volume-curve'
import { keyOf } from '@/lib/random/key'
import { landscape } from './index'

const EPSILONS = [1e-2, 1e-4, 1e-8]

test.each([
  { id: 'parabola', name: 'ε^(1/2)', volume: (e: number) => e ** 0.5 },
  { id: 'quartic', name: 'ε^(1/4)', volume: (e: number) => e ** 0.25 },
  { id: 'sextic', name: 'ε^(1/6)', volume: (e: number) => e ** (1 / 6) },
  { id: 'octic', name: 'ε^(1/8)', volume: (e: number) => e ** 0.125 },
  { id: 'edge', name: 'ε^(1/2)', volume: (e: number) => e ** 0.5 },
  { id: 'bowl', name: 'πε/4', volume: (e: number) => (Math.PI * e) / 4 },
  {
    id: 'quarter-crossing',
    name: '√ε (1 + ½ log 1/ε)',
    volume: (e: number) => Math.sqrt(e) * (1 - Math.log(e) / 2),
  },
  { id: 'corner', name: 'ε/2', volume: (e: number) => e / 2 },
  { id: 'tangent-edge', name: '(2/3) ε^(3/4)', volume: (e: number) => (2 / 3) * e ** 0.75 },
])('$id: V(ε) = $name, as its source says, to four digits of its logarithm', ({ id, volume }) => {
  const { formula, domain, dimension } = landscape(id)
  const names = dimension === 1 ? ['w'] : ['w1', 'w2']
  const { points } = volumeCurve(keyOf(1), polynomialOf(formula, names), domain, EPSILONS)
  for (const { epsilon, logVolume } of points)
    expect(logVolume).toBeCloseTo(Math.log(volume(epsilon)), 4)
})
