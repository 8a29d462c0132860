import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answer } from '../answer'
import { freeEnergyCommand } from './free-energy'

const file = join(mkdtempSync(join(tmpdir(), 'free-energy-')), 'case.json')

/** The outcome of `slt free-energy --case` on a file that holds this. */
async function freeEnergyOf(input: object) {
  writeFileSync(file, JSON.stringify(input))
  return answer([freeEnergyCommand], ['free-energy', '--case', file])
}

const coin = {
  model: 'bernoulli',
  prior: [{ kind: 'beta', a: 1, b: 1 }],
  data: { y: [0, 1, 1] },
  truth: [0.5],
}

test('F_n of a coin stands beside n L_n(w₀) + ½ log n', async () => {
  const { status, stdout } = await freeEnergyOf(coin)
  expect(status).toBe(0)
  const { freeEnergy, asymptote, lambda, multiplicity, n, error } = JSON.parse(stdout)
  expect({ lambda, multiplicity, n }).toEqual({ lambda: '1/2', multiplicity: 1, n: 3 })
  expect(Math.abs(freeEnergy - Math.log(12))).toBeLessThan(error.freeEnergy + 1e-14)
  expect(asymptote).toBeCloseTo(3 * Math.LN2 + 0.5 * Math.log(3), 12)
})

test.each([
  { name: 'no truth', input: { ...coin, truth: undefined }, says: 'truth' },
  {
    name: 'a truth too long',
    input: { ...coin, truth: [0.5, 1] },
    says: 'truth must have 1 entries',
  },
  {
    name: 'one datum',
    input: { ...coin, data: { y: [1] } },
    says: 'sample size must be at least 2, got 1',
  },
  {
    name: 'a truth where the loss overflows',
    input: { ...coin, model: 'gaussian-location', truth: [1e300] },
    says: 'truth must have a finite loss, got 1e+300',
  },
  { name: 'an unknown model', input: { ...coin, model: 'die' }, says: 'got die' },
])('$name is refused in one line', async ({ input, says }) => {
  const { status, stdout, stderr } = await freeEnergyOf(input)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^slt: [^\n]+\n$/)
  expect(stderr).toContain(says)
})
