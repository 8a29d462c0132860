import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heightAt } from '@/components/figures/space/relief'
import { landscape } from '@/lib/landscapes'
import { describe } from './describe'
import { coefficientWords, printed } from './formula'
import { zooFrame } from './frame'
import { knobs, type ZooId } from './params'
import { reliefAt } from './relief'
import { roots, solidOf } from './solid'

const ids = Object.keys(knobs.landscape.options).map((id) => knobs.landscape.clean(id))
const inPlane = ids.filter((id) => landscape(id).dimension === 2)
const frameOf = (id: ZooId) => zooFrame({ landscape: id, level: 0.01, turn: 28, tilt: 42 })

test('the zoo shows at least twelve landscapes, and both kinds of stage', () => {
  expect(inPlane.length).toBeGreaterThanOrEqual(12)
  expect(ids.length - inPlane.length).toBe(Object.keys(roots).length)
})

test.each(ids)('the words for %s give its formula, its λ and its m', (id) => {
  const known = landscape(id)
  const words = describe(frameOf(id))
  expect(words).toContain(printed(known.formula))
  expect(words).toContain(coefficientWords(known.coefficient))
})

test.each(inPlane)('the marks of W₀ lie at the bottom of %s', (id) => {
  const relief = reliefAt(landscape(id), 0.01)
  for (const { points, meaning } of relief.marks)
    if (meaning === 'optimal')
      for (const at of points)
        // Between the points of the grid a floor is as high as the nearest of them.
        expect(heightAt(relief, at)).toBeLessThan(0.02)
})

test.each(inPlane)('the contours of %s rise, and its axis has room for its labels', (id) => {
  const { levels, axes } = reliefAt(landscape(id), 0.01)
  expect(levels).toEqual(levels.toSorted((a, b) => a - b))
  const places = axes.z.ticks.map(({ at }) => at)
  for (const [k, at] of places.entries())
    if (k > 0) expect(at - places[k - 1]!).toBeGreaterThan(0.1)
})

test('more water stands higher, and the land stays the same', () => {
  const [low, high] = [1e-3, 0.1].map((level) => reliefAt(landscape('crossing'), level))
  expect(high!.water!).toBeGreaterThan(low!.water!)
  expect(high!.heights).toBe(low!.heights)
})

test.each(Object.keys(roots))(
  'K of %s is the square of the function whose zeros are drawn',
  (id) => {
    const known = landscape(id)
    const root = Object.entries(roots).find(([name]) => name === id)![1]
    const place = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(place, place, place, (x, y, z) => {
        expect(known.loss([x, y, z])).toBeCloseTo(root(x, y, z) ** 2, 12)
      }),
    )
    expect(solidOf(known)?.mesh.positions.length).toBeGreaterThan(0)
  },
)

test('a formula is printed with raised exponents and lowered indices', () => {
  expect(printed('(w1^2 - w2^3)^2')).toBe('(w₁² − w₂³)²')
  expect(printed('w1^2*w2^10')).toBe('w₁²w₂¹⁰')
})
