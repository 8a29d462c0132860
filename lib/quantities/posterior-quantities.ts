import { crossDistance } from './cross-distance'
import { locationSpread } from './location-spread'
import { logisticDistance } from './logistic-distance'
import { family } from './quantity'

const GRID = 'midpoint rule on a grid of the posterior'

/** Quantities of posteriors of models, by name. */
export const posteriorQuantities = {
  ...family('odds-hundredth', [10, 1000], (n) => ({
    meaning: `exp(−n · 0.01), what a hundredth of a nat per datum leaves after n = ${n}`,
    unit: '1',
    how: 'the exponential',
    value: () => Math.exp(-0.01 * n),
  })),
  ...family('location-spread', [100, 10_000], (n) => ({
    meaning: `standard deviation of the posterior of N(w, 1), prior N(0, 1), n = ${n}`,
    unit: '1',
    how: GRID,
    value: () => locationSpread(n),
  })),
  ...family('logistic-distance', [10, 1000], (n) => ({
    meaning: `total variation distance of the population posterior of logistic regression from its Laplace approximation, n = ${n}`,
    unit: '1',
    how: GRID,
    value: () => logisticDistance(n),
  })),
  ...family('cross-distance', [1, 100, 1000], (n) => ({
    meaning: `total variation distance of the population posterior of y = abx + N(0, 1) at slope zero, priors N(0, 1), from the Gaussian with its mean and covariance, n = ${n}`,
    unit: '1',
    how: GRID,
    value: () => crossDistance(n),
  })),
}
