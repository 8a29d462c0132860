import { expect, test } from 'vitest'
import { formatFraction } from '@/lib/numerics/fraction'
import type { LearningCoefficient } from '../learning-coefficient'
import { deepLinear, narrowestWidths } from './deep-linear'
import { reducedRank, reducedRankBySpectrum } from './reduced-rank'
import { tanhNetwork } from './tanh-network'

const shown = ({ lambda, multiplicity }: LearningCoefficient) =>
  `${formatFraction(lambda)} ${multiplicity}`

/** All (M, H, N, r) with sizes up to `largest`. */
function* allSizes(largest: number) {
  for (let inputs = 1; inputs <= largest; inputs++)
    for (let hidden = 1; hidden <= largest; hidden++)
      for (let outputs = 1; outputs <= largest; outputs++)
        for (let rank = 0; rank <= Math.min(inputs, hidden, outputs); rank++)
          yield { inputs, hidden, outputs, rank }
}

/** By search, the ℓ whose ℓ + 1 narrowest widths satisfy the three conditions on Σ. */
function decidingSets(widths: readonly number[], rank: number): readonly number[] {
  const deficits = widths.map((width) => width - rank).toSorted((a, b) => a - b)
  return deficits.flatMap((_, l) => {
    const inside = deficits.slice(0, l + 1)
    const outside = deficits.slice(l + 1)
    const sum = inside.reduce((a, b) => a + b, 0)
    const holds =
      Math.max(...inside) < Math.min(...outside) &&
      sum >= l * Math.max(...inside) &&
      sum < l * Math.min(...outside)
    return l >= 1 && holds ? [l] : []
  })
}

// Published and independently derived values: (M, H, N; r), λ and m.
test.each([
  { sizes: [1, 1, 1, 0], expected: '1/2 2' },
  { sizes: [1, 1, 1, 1], expected: '1/2 1' },
  { sizes: [2, 2, 2, 0], expected: '3/2 1' },
  { sizes: [2, 2, 2, 1], expected: '2 2' },
  { sizes: [2, 2, 2, 2], expected: '2 1' },
  { sizes: [2, 1, 2, 0], expected: '1 2' },
  { sizes: [3, 2, 3, 0], expected: '5/2 1' },
  { sizes: [3, 2, 3, 1], expected: '7/2 2' },
  { sizes: [3, 2, 3, 2], expected: '4 1' },
  { sizes: [2, 2, 3, 0], expected: '2 2' },
  { sizes: [3, 2, 2, 0], expected: '2 2' },
  { sizes: [2, 2, 1, 0], expected: '1 2' },
  { sizes: [3, 3, 3, 0], expected: '7/2 2' },
  { sizes: [3, 3, 3, 3], expected: '9/2 1' },
  { sizes: [2, 4, 3, 0], expected: '3 2' },
  { sizes: [2, 4, 3, 1], expected: '3 1' },
  { sizes: [4, 1, 4, 0], expected: '2 2' },
  { sizes: [2, 1, 5, 0], expected: '1 1' },
  { sizes: [4, 3, 8, 0], expected: '6 1' },
  { sizes: [8, 3, 4, 0], expected: '6 1' },
  { sizes: [3, 8, 4, 0], expected: '6 1' },
  { sizes: [5, 3, 5, 0], expected: '13/2 2' },
  { sizes: [5, 4, 5, 0], expected: '8 1' },
  { sizes: [5, 4, 5, 2], expected: '21/2 1' },
  { sizes: [1, 3, 1, 0], expected: '1/2 1' },
])('reduced-rank regression $sizes has (λ, m) = ($expected)', ({ sizes, expected }) => {
  const [inputs = 0, hidden = 0, outputs = 0, rank = 0] = sizes
  expect(shown(reducedRank({ inputs, hidden, outputs, rank }))).toBe(expected)
})

test.each([
  { widths: [1, 1, 1, 1], rank: 0, expected: '1/2 3' },
  { widths: [1, 1, 1, 1, 1], rank: 0, expected: '1/2 4' },
  { widths: [2, 2, 2, 2], rank: 0, expected: '3/2 3' },
  { widths: [2, 2, 2, 2], rank: 1, expected: '2 3' },
  { widths: [2, 2, 2, 2], rank: 2, expected: '2 1' },
  { widths: [3, 3, 3, 3], rank: 0, expected: '3 1' },
  { widths: [3, 3, 3, 3], rank: 1, expected: '4 3' },
  { widths: [1, 2, 2, 1], rank: 0, expected: '1/2 1' },
  { widths: [3, 2, 2, 3], rank: 0, expected: '2 3' },
  { widths: [3, 2, 2, 3], rank: 1, expected: '3 1' },
  { widths: [2, 3, 4, 3, 2], rank: 1, expected: '2 1' },
  { widths: [4, 4, 4, 4, 4], rank: 2, expected: '15/2 5' },
  { widths: [10, 10, 10, 10], rank: 5, expected: '46 3' },
])('deep linear $widths at rank $rank has (λ, m) = ($expected)', ({ widths, rank, expected }) => {
  expect(shown(deepLinear(widths, rank))).toBe(expected)
})

test.each([
  { units: 1, expected: '1/2 2' },
  { units: 2, expected: '2/3 1' },
  { units: 3, expected: '5/6 1' },
  { units: 4, expected: '1 2' },
  { units: 5, expected: '11/10 1' },
  { units: 9, expected: '3/2 2' },
])('$units tanh units at truth zero have (λ, m) = ($expected)', ({ units, expected }) => {
  expect(shown(tanhNetwork(units))).toBe(expected)
})

test('the four cases, the spectral form and the deep linear form with one middle agree', () => {
  let count = 0
  for (const sizes of allSizes(12)) {
    const expected = shown(reducedRank(sizes))
    const { inputs, hidden, outputs, rank } = sizes
    expect(shown(reducedRankBySpectrum(sizes)), JSON.stringify(sizes)).toBe(expected)
    expect(shown(deepLinear([inputs, hidden, outputs], rank)), JSON.stringify(sizes)).toBe(expected)
    count++
  }
  expect(count).toBeGreaterThan(7000)
})

test('λ is at most half the number of parameters, and transposing the network changes nothing', () => {
  for (const sizes of allSizes(6)) {
    const { inputs, hidden, outputs } = sizes
    const { lambda } = reducedRank(sizes)
    expect(lambda.valueOf()).toBeLessThanOrEqual((hidden * (inputs + outputs)) / 2)
    const transposed = reducedRank({ ...sizes, inputs: outputs, outputs: inputs })
    expect(transposed.lambda.equals(lambda)).toBe(true)
  }
})

test('a linear network without a middle is regular: λ is half of inputs × outputs', () => {
  for (let rank = 0; rank <= 3; rank++) expect(shown(deepLinear([5, 3], rank))).toBe('15/2 1')
})

test('exactly one set of narrowest widths satisfies the three conditions', () => {
  for (let code = 0; code < 5 ** 5; code++) {
    const widths = [0, 1, 2, 3, 4].map((place) => 1 + (Math.floor(code / 5 ** place) % 5))
    for (let rank = 0; rank <= Math.min(...widths); rank++)
      expect(decidingSets(widths, rank)).toEqual([narrowestWidths(widths, rank).length - 1])
  }
})

test('λ of a deep linear network does not grow with depth beyond inputs × outputs / 2', () => {
  for (let depth = 1; depth <= 12; depth++) {
    const widths = [3, ...Array.from({ length: depth }, () => 4), 2]
    expect(deepLinear(widths, 0).lambda.valueOf()).toBeLessThanOrEqual(3)
  }
})

test('impossible networks are refused by name and value', () => {
  const sizes = { inputs: 2, hidden: 2, outputs: 2, rank: 0 }
  expect(() => reducedRank({ ...sizes, rank: 3 })).toThrow(
    'rank must be an integer from 0 to 2, got 3',
  )
  expect(() => reducedRank({ ...sizes, rank: NaN })).toThrow('got NaN')
  expect(() => reducedRankBySpectrum({ ...sizes, hidden: 0 })).toThrow(
    'hidden must be a positive integer, got 0',
  )
  expect(() => deepLinear([3], 0)).toThrow('widths must number at least 2, got 1')
  expect(() => deepLinear([3, 1.5], 0)).toThrow('got 1.5')
  expect(() => deepLinear([3, 2, 3], -1)).toThrow('rank must be an integer from 0 to 2, got -1')
  expect(() => tanhNetwork(0)).toThrow('units must be an integer from 1 to 2^52, got 0')
  expect(() => tanhNetwork(Infinity)).toThrow('got Infinity')
})
