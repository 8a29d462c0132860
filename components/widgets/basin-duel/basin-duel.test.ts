import { expect, test } from 'vitest'
import { initialParams } from '@/components/controls/params'
import { basinDuel } from '@/lib/landscapes/two-basins'
import { crossingWords, describe, percent } from './describe'
import { type DuelParams, duelOf, lossAt, placesOf, requestOf } from './frame'
import { knobs } from './params'

const duelAt = (changes: Partial<DuelParams>) => {
  const params = { ...initialParams(knobs), ...changes }
  return duelOf(basinDuel(requestOf(params)), params)
}

test('at first the broad basin leads, then the singular one, and in the end the lower one', () => {
  const { critical } = duelAt({})
  expect(critical).toHaveLength(2)
  const shares = [10, Math.sqrt(critical[0]! * critical[1]!), 1e6].map((n) => duelAt({ n }).share)
  expect(shares[0]).toBeLessThan(0.5)
  expect(shares[1]).toBeGreaterThan(0.5)
  expect(shares[2]).toBeLessThan(0.5)
})

test('a singular basin that is as low and as broad leads from the first', () => {
  const duel = duelAt({ gap: 0, broad: 0.3, narrow: 1, n: 1 })
  expect(duel.critical).toEqual([])
  expect(crossingWords(duel)).toContain('the singular basin always leads')
})

test('the picture has places on both peaks, however narrow', () => {
  const params = { ...initialParams(knobs), n: 1e6, narrow: 0.05 }
  const places = placesOf(params)
  for (const center of [-1, 1]) {
    const high = places.filter(
      (w) => w * center > 0 && Math.exp(-1e6 * (lossAt(params, w) - lossAt(params, center))) > 0.5,
    )
    expect(high.length).toBeGreaterThan(5)
  }
})

test('a share that is almost nothing is said to be so', () => {
  expect([percent(1e-9), percent(0.25), percent(1 - 1e-9)]).toEqual([
    'under 0.1 %',
    '25.0 %',
    'over 99.9 %',
  ])
  expect(describe(duelAt({ n: 1 }))).toContain('the regular basin leads')
})
