import { expect, test } from 'vitest'
import { bestFit } from './present-fit'

test('a figure with room has words twice as large on a screen twice as high', () => {
  expect(bestFit(1120, () => true)).toEqual({ zoom: 2, share: 0.76, readout: 'beside' })
})

test('a picture that is a little too tall gives way before the words do', () => {
  expect(bestFit(1120, ({ share }) => share < 0.7)).toMatchObject({ zoom: 2, share: 0.64 })
})

test('large words that would leave a small picture give way to it', () => {
  const fit = bestFit(1120, ({ zoom, share }) => zoom * (0.3 + share) < 1.5)
  expect(fit.share).toBeGreaterThan(0.4)
  expect(fit.zoom).toBeLessThan(2)
})

test('what was printed goes below the picture where that makes words and picture larger', () => {
  const fit = bestFit(
    1120,
    ({ zoom, share, readout }) => zoom * (readout === 'below' ? 0.8 : 1) < 1.5 && share < 0.7,
  )
  expect(fit.readout).toBe('below')
})

test('words never get smaller than those of the page', () => {
  expect(bestFit(1120, ({ zoom }) => zoom < 1.01)).toMatchObject({ zoom: 1, share: 0.76 })
  expect(bestFit(1120, () => false)).toEqual({ zoom: 1, share: 0.5, readout: 'beside' })
  expect(bestFit(300, () => true).zoom).toBe(1)
})
