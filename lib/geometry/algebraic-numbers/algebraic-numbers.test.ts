import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adjoinRoot, extendElements } from './adjoin'
import { gcdOver, multiplyOver, normalized, overField, squarefreeOver } from './field-polynomial'
import { add, multiply, scale, trimmed } from './integer-polynomial'
import {
  approximate,
  inverseElement,
  multiplyElements,
  rationals,
  type RealField,
  signOf,
} from './real-field'
import { compareRoot, isolateRealRoots, refineRealRoot } from './real-roots'
import { squarefreeFactors } from './integer-gcd'

const sqrt2: RealField = { minimal: [-2n, 0n, 1n], root: { low: 1n, high: 2n, bits: 0 } }

const near = (p: readonly (readonly bigint[])[], field = rationals) =>
  isolateRealRoots(field, p).map((root) => approximate(refineRealRoot(field, p, root, 50)))

test.each([
  { name: 'no root', p: [1n, 0n, 1n], roots: [] },
  { name: 'zero and both signs', p: [0n, -4n, 0n, 1n], roots: [-2, 0, 2] },
  { name: 'irrational', p: [-2n, 0n, 1n], roots: [-Math.SQRT2, Math.SQRT2] },
  { name: 'thirds', p: [2n, -9n, 9n], roots: [1 / 3, 2 / 3] },
  { name: 'close together', p: [999n, -2000n, 1001n], roots: [999 / 1001, 1] },
  { name: 'neighbours of a dyadic root', p: [-6n, 11n, -6n, 1n], roots: [1, 2, 3] },
  { name: 'huge and tiny', p: [-1n, 10n ** 12n], roots: [1e-12] },
])('real roots are all isolated, in order: $name', ({ p, roots }) => {
  const found = near(overField(p))
  expect(found.length).toBe(roots.length)
  found.forEach((root, i) => expect(root).toBeCloseTo(roots[i]!, 12))
})

test('a polynomial made from rational roots has them', () => {
  const fractions = fc.uniqueArray(
    fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 9 })),
    {
      selector: ([a, b]) => a / b,
      maxLength: 6,
      minLength: 1,
    },
  )
  fc.assert(
    fc.property(fractions, (list) => {
      const p = list.reduce<readonly bigint[]>(
        (q, [a, b]) => multiply(q, [BigInt(-a), BigInt(b)]),
        [1n],
      )
      const roots = isolateRealRoots(rationals, overField(p))
      const expected = list.toSorted(([a, b], [c, d]) => a * d - c * b)
      expect(roots.length).toBe(list.length)
      roots.forEach((root, i) => {
        const [a, b] = expected[i]!
        expect(compareRoot(rationals, overField(p), root, BigInt(a), BigInt(b))).toBe(0)
      })
    }),
  )
})

test('signs in a real field are those of the embedding', () => {
  // 665857/470832 is a convergent of √2 from above, off by 1.6e-12
  expect(signOf(sqrt2, [665857n, -470832n])).toBe(1)
  expect(signOf(sqrt2, [-665857n, 470832n])).toBe(-1)
  expect(signOf(sqrt2, [])).toBe(0)
})

test('an element times its inverse is the norm', () => {
  const cube: RealField = { minimal: [-2n, 0n, 0n, 1n], root: { low: 1n, high: 2n, bits: 0 } }
  const coordinates = fc.array(fc.bigInt(-50n, 50n), { maxLength: 3 }).map(trimmed)
  fc.assert(
    fc.property(coordinates, (a) => {
      fc.pre(a.length > 0)
      const { inverse, norm } = inverseElement(cube, a)
      expect(norm > 0n).toBe(true)
      expect(multiplyElements(cube, a, inverse)).toEqual([norm])
    }),
  )
})

test('y² − 2 splits over ℚ(√2), and its factors are found by gcd', () => {
  const linear = [[0n, -1n], [1n]]
  expect(gcdOver(sqrt2, [[-2n], [], [1n]], linear)).toEqual(normalized(sqrt2, linear))
})

test('multiplicities over a field are found', () => {
  const linear = [[0n, -1n], [1n]]
  const p = multiplyOver(sqrt2, multiplyOver(sqrt2, linear, linear), [[1n], [1n]])
  expect(squarefreeOver(sqrt2, p)).toEqual([
    { factor: [[1n], [1n]], multiplicity: 1 },
    { factor: normalized(sqrt2, linear), multiplicity: 2 },
  ])
})

test('adjoining √3 to ℚ(√2) gives a field of degree 4 that holds both', () => {
  const p = [[-3n], [], [1n]]
  const [, root] = isolateRealRoots(sqrt2, p)
  const extension = adjoinRoot(sqrt2, p, root!)
  const { field, generator } = extension
  expect(field.minimal.length).toBe(5)
  expect(multiplyElements(field, extension.root.numerator, extension.root.numerator)).toEqual([
    3n * extension.root.denominator ** 2n,
  ])
  expect(signOf(field, extension.root.numerator)).toBe(1)
  expect(multiplyElements(field, generator.numerator, generator.numerator)).toEqual([
    2n * generator.denominator ** 2n,
  ])
  const [one, image] = extendElements(extension, [[1n], [0n, 1n]])
  expect(scale(one!, 2n)).toEqual(
    scale(multiplyElements(field, image!, image!), 1n).map((c) => c / (one![0] ?? 1n)),
  )
})

test('a root that is already in the field enlarges nothing', () => {
  const p = [[-18n], [], [1n]]
  const [first] = isolateRealRoots(sqrt2, p)
  const extension = adjoinRoot(sqrt2, p, first!)
  expect(extension.field).toBe(sqrt2)
  expect(extension.root).toEqual({ numerator: [0n, -3n], denominator: 1n })
})

test('a rational root stays rational', () => {
  const p = overField([-2n, -1n, 6n]) // (2y + 1)(3y − 2)
  const roots = isolateRealRoots(rationals, p).map((root) => adjoinRoot(rationals, p, root).root)
  expect(roots).toEqual([
    { numerator: [-1n], denominator: 2n },
    { numerator: [2n], denominator: 3n },
  ])
})

test('a root of a polynomial over a field satisfies it exactly', () => {
  // y² = 1 + √2: the field ℚ(√(1+√2)) of degree 4
  const p = [[-1n, -1n], [], [1n]]
  const [low] = isolateRealRoots(sqrt2, p)
  const extension = adjoinRoot(sqrt2, p, low!)
  const { field, root, generator } = extension
  const square = multiplyElements(field, root.numerator, root.numerator)
  const right = add([generator.denominator], generator.numerator)
  expect(scale(square, generator.denominator)).toEqual(scale(right, root.denominator ** 2n))
  expect(signOf(field, root.numerator)).toBe(-1)
})

test('roots of random products are counted with Yun and Descartes together', () => {
  const p = multiply(multiply([-2n, 0n, 1n], [-2n, 0n, 1n]), [-1n, 3n])
  const counts = squarefreeFactors(p).map(({ factor, multiplicity }) => [
    isolateRealRoots(rationals, overField(factor)).length,
    multiplicity,
  ])
  expect(counts).toEqual([
    [1, 1],
    [2, 2],
  ])
})
