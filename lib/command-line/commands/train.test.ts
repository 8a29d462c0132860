import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answer } from '../answer'
import { trainCommand } from './train'

const folder = mkdtempSync(join(tmpdir(), 'slt-train-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function trained(input: unknown) {
  const file = join(folder, 'input.json')
  writeFileSync(file, JSON.stringify(input))
  return answer([trainCommand], ['train', file])
}

const network = { kind: 'fully-connected', widths: [1, 3, 1], activation: 'tanh' }
const data = { x: [-2, -1, 0, 1, 2], y: [-1, -0.8, 0, 0.8, 1] }

test('a run resumed from the printed checkpoint ends where the whole run ends', async () => {
  const whole = JSON.parse((await trained({ network, data, batchSize: 2, steps: 60 })).stdout)
  const half = JSON.parse((await trained({ network, data, batchSize: 2, steps: 30 })).stdout)
  const rest = await trained({
    network,
    data,
    batchSize: 2,
    steps: 30,
    checkpoint: half.checkpoint,
  })
  expect(JSON.parse(rest.stdout).checkpoint).toEqual(whole.checkpoint)
})

test('the deep linear loss and the superposition loss go down', async () => {
  for (const model of [
    {
      kind: 'deep-linear',
      widths: [2, 2, 2],
      target: [
        [2, 0],
        [0, 1],
      ],
    },
    { kind: 'superposition', features: 5, hidden: 2 },
  ]) {
    const { losses } = JSON.parse((await trained({ network: model, steps: 400 })).stdout)
    expect(losses).toHaveLength(20)
    expect(losses.at(-1).loss).toBeLessThan(losses[0].loss / 2)
  }
})

test.each([
  { name: 'no data', input: { network }, message: 'data must be given' },
  {
    name: 'rows of the wrong length',
    input: { network, data: { x: [1, 2], y: [1] } },
    message: 'data must hold rows of 1 and 1 numbers, got 2 and 1 numbers',
  },
  {
    name: 'an unknown network',
    input: { network: { kind: 'recurrent' } },
    message: 'network.kind',
  },
  {
    name: 'a rate that diverges',
    input: {
      network: { kind: 'deep-linear', widths: [1, 1, 1], target: [[1]] },
      optimiser: { kind: 'sgd', learningRate: 100 },
    },
    message: 'learningRate must be small enough',
  },
])('$name: exit status 2 and one line', async ({ input, message }) => {
  const { status, stdout, stderr } = await trained(input)
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})
