import { writeFileSync } from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import evidence from '@/tests/fixtures/evidence.public.json'
import references from '@/tests/fixtures/llc.public.json'
import { answer } from './answer'
import { commands } from './commands/index'

/** A case joined with the settings of its local posterior, its answers taken out. */
function joined(id: string) {
  const { llc, ...row } = references.cases.find((candidate) => candidate.id === id)!
  const { results, ...rest } = evidence.cases.find((candidate) => candidate.id === row.case)!
  return { input: { ...rest, ...row }, truth: { llc, results } }
}

async function run(command: string, input: unknown, ...options: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'slt-'))
  try {
    const file = join(folder, 'case.json')
    writeFileSync(file, JSON.stringify(input))
    return await answer(commands, [command, file, ...options])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const llcAnswer = z.object({
  llc: z.number(),
  mcse: z.number(),
  rhat: z.number(),
  ess: z.number(),
  acceptanceRate: z.number().nullable(),
  health: z.object({ verdict: z.string(), reasons: z.array(z.string()) }),
})

test.each(['llc01', 'llc30', 'llc35'])('slt llc answers %s within its error', async (id) => {
  const { input, truth } = joined(id)
  const { status, stdout } = await run('llc', input)
  expect(status).toBe(0)
  const { llc, mcse, rhat, acceptanceRate, health } = llcAnswer.parse(JSON.parse(stdout))
  expect(Math.abs(llc - truth.llc)).toBeLessThan(4 * mcse)
  expect(mcse).toBeLessThan(0.01)
  expect(rhat).toBeLessThan(1.01)
  expect(acceptanceRate! > 0 && acceptanceRate! < 1).toBe(true)
  expect(health.verdict).toBe('healthy')
})

test('the same file and seed give the same answer, and another seed another', async () => {
  const { input } = joined('llc01')
  const short = (seed: number) => ({ ...input, sampler: { draws: 200, warmup: 200, seed } })
  const once = await run('llc', short(1))
  expect(await run('llc', short(1))).toEqual(once)
  expect((await run('llc', short(2))).stdout).not.toBe(once.stdout)
})

test.each([0, 1, 10])('a warm-up of %d sweeps leaves walks that can be taken', async (warmup) => {
  const { input } = joined('llc01')
  const { status, stdout } = await run('sample', { ...input, sampler: { draws: 400, warmup } })
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ chains: 4, draws: 400 })
})

test('SGLD with an exploding step answers null and says why', async () => {
  const { input } = joined('llc01')
  const sampler = { method: 'sgld', stepSize: 2, draws: 500 }
  const { status, stdout } = await run('llc', { ...input, sampler })
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    llc: null,
    mcse: null,
    health: { verdict: 'unhealthy' },
  })
})

test('slt sample gives the moments of quadrature at β = 1, both modes of a ridge included', async () => {
  const { input, truth } = joined('llc30')
  const { stdout } = await run('sample', { ...input, nBeta: input.n }, '--keep', '2')
  const { mean, mcse, covariance, positions } = JSON.parse(stdout) as Record<string, number[][]>
  const reference = truth.results[0]!
  for (const j of [0, 1]) {
    const error = Number(mcse![j])
    expect(Math.abs(Number(mean![j]) - reference.mean[j]!)).toBeLessThan(4 * error)
    expect(error).toBeLessThan(0.03)
    expect(Math.abs(covariance![j]![j]! / reference.covariance[j]![j]! - 1)).toBeLessThan(0.05)
  }
  expect(positions).toHaveLength(4)
  expect(positions![0]).toHaveLength(2)
})

test.each([
  { name: 'no nβ', change: { nBeta: undefined }, says: 'nBeta' },
  { name: 'a center of another dimension', change: { center: [1, 2] }, says: 'center must have 1' },
  {
    name: 'a count that is not that of the data',
    change: { n: 11 },
    says: 'n must be the number of y, 10, got 11',
  },
  {
    name: 'a center outside of the prior',
    change: { prior: [{ kind: 'uniform', lo: 5, hi: 6 }] },
    says: "center must lie within the prior's [5, 6], got",
  },
  {
    name: 'more draws than there is room for',
    change: { sampler: { draws: 1e12 } },
    says: 'sampler.draws',
  },
  { name: 'a model that is not known', change: { model: 'oracle' }, says: 'model' },
  {
    name: 'a step size for a method that finds its own',
    change: { sampler: { stepSize: 1 } },
    says: 'stepSize',
  },
  { name: 'a setting that is not known', change: { sampler: { chians: 2 } }, says: 'chians' },
])('slt llc refuses $name in one line', async ({ change, says }) => {
  const { status, stderr } = await run('llc', { ...joined('llc01').input, ...change })
  expect(status).toBe(2)
  expect(stderr).toMatch(/^slt: [^\n]+\n$/)
  expect(stderr).toContain(says)
})

test('slt train tells each loss on its way when it is asked to, and a bad --progress is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slt-'))
  try {
    const file = join(folder, 'net.json')
    const network = { kind: 'deep-linear', widths: [1, 1, 1], target: [[1]] }
    writeFileSync(file, JSON.stringify({ network, steps: 30, every: 10 }))
    const lines: string[] = []
    const train = (isWatched: boolean, ...options: string[]) =>
      answer(commands, ['train', file, ...options], { isWatched, tell: (line) => lines.push(line) })
    const silent = await train(false)
    expect(lines).toEqual([])
    expect(await train(true)).toEqual(silent)
    expect(await train(false, '--progress', 'yes')).toEqual(silent)
    const { losses } = z
      .object({ losses: z.array(z.object({ step: z.number(), loss: z.number() })) })
      .parse(JSON.parse(silent.stdout))
    const told = losses.map(({ step, loss }) => `step ${step} of 30, loss ${loss.toPrecision(6)}`)
    expect(lines).toEqual([...told, ...told])
    expect((await train(true, '--progress', 'maybe')).stderr).toBe(
      'slt: --progress must be yes or no, got maybe\n',
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
