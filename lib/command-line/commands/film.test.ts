import { expect, test } from 'vitest'
import { answer } from '../answer'
import { filmCommand } from './film'

const film = (...args: readonly string[]) => answer([filmCommand], ['film', ...args])

test('the population of N(ab, 1) has the evidence of the Bessel function', async () => {
  const { logZ } = JSON.parse((await film('product', '--n', '100')).stdout)
  expect(Math.exp(logZ + 100 * (0.5 * Math.log(2 * Math.PI) + 0.5))).toBeCloseTo(0.24426018, 8)
})

test('a singular frame has no Laplace, a regular one has', async () => {
  const singular = JSON.parse((await film('product', '--n', '10', '--seed', '1')).stdout)
  const regular = JSON.parse((await film('linear', '--n', '10', '--seed', '1')).stdout)
  expect(singular.laplace).toBeNull()
  expect(regular.laplace).toBeLessThan(1e-6)
})

test('a truth far beyond the prior has the evidence of the conjugate posterior', async () => {
  // x and the noise have moments 0 and 1 in the population, and the Gaussian integral is in closed form.
  const { logZ, matched } = JSON.parse((await film('linear', '--n', '100', '--truth', '10')).stdout)
  const [precision, squares] = [101, 100 * (1 + 10 * 10)]
  const fit = (100 * 10) ** 2 / precision
  const truth = -50 * Math.log(2 * Math.PI) - 0.5 * squares + 0.5 * fit - Math.log(precision)
  expect(logZ).toBeCloseTo(truth, 7)
  expect(matched).toBeLessThan(1e-6)
})

test.each([
  { args: ['product', '--n', '1', '--truth', '1e9'], words: '--truth must be from -1000 to 1000' },
  { args: ['cubic', '--n', '1'], words: 'MODEL must be one of' },
  { args: ['product'], words: '--n must be given' },
  { args: ['product', '--n', '0'], words: '--n must be from 1' },
  { args: ['product', '--n', '1', '--scale', '-1'], words: 'scale must be positive' },
  { args: ['product', '--n', '1', '--truth', '1,2'], words: '--truth must be one number' },
])('$words: a line on stderr and status 2', async ({ args, words }) => {
  const { status, stderr, stdout } = await film(...args)
  expect(status).toBe(2)
  expect(stderr).toContain(words)
  expect(stdout).toBe('')
})
