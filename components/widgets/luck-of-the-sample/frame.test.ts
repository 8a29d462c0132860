import { describe, expect, test } from 'vitest'
import { drawnFor, luckAt, samplesOf } from './frame'

const models = ['location', 'square'] as const

describe('the luck of the sample', () => {
  test('as many data are drawn as the next power of ten', () => {
    expect([1, 2, 10, 11, 100, 999, 1000, 9999, 10_000].map(drawnFor)).toEqual([
      1, 10, 10, 100, 100, 1000, 1000, 10_000, 10_000,
    ])
  })

  test.each(models)('more data drawn than seen change nothing (%s)', (model) => {
    const params = { n: 10, model, seed: 3 }
    const many = samplesOf({ ...params, n: 10_000 })
    expect(luckAt(params, many)).toEqual(luckAt(params))
  })
})
