import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answer } from '../answer'
import { evidenceCommand } from './evidence'
import { modelsCommand } from './models'

const directory = mkdtempSync(join(tmpdir(), 'evidence-'))

/** The outcome of `slt evidence` on a file of this text. */
async function evidenceOf(text: string) {
  const file = join(directory, 'case.json')
  writeFileSync(file, text)
  return answer([evidenceCommand], ['evidence', file])
}

const coin = { model: 'bernoulli', prior: [{ kind: 'beta', a: 1, b: 1 }], data: { y: [0, 1, 1] }, betas: [1, 0.5] } // oxfmt-ignore

test('slt evidence answers in the form of the reference, with an error for every number', async () => {
  const { status, stdout } = await evidenceOf(JSON.stringify(coin))
  expect(status).toBe(0)
  const { results } = JSON.parse(stdout) as { results: { [name: string]: unknown }[] }
  const { cases } = JSON.parse(readFileSync('tests/fixtures/evidence.public.json', 'utf8')) as {
    cases: { results: object[] }[]
  }
  expect(results.map((result) => result['beta'])).toEqual([1, 0.5])
  const [bayes] = results
  const names = Object.keys(cases[0]!.results[0]!).filter((name) => name !== 'agreement')
  expect(Object.keys(bayes!)).toEqual(expect.arrayContaining([...names, 'freeEnergy']))
  expect(Object.keys(bayes!['error'] as object).toSorted()).toEqual(
    [...names.filter((name) => name !== 'beta'), 'freeEnergy'].toSorted(),
  )
  expect(bayes!['logZ']).toBeCloseTo(Math.log(1 / 12), 12) // B(3, 2)
})

test.each([
  { name: 'no JSON', text: '{', says: ['FILE'] },
  { name: 'an unknown model', text: { ...coin, model: 'coin' }, says: ['model', 'coin'] },
  { name: 'a wrong n', text: { ...coin, n: 4 }, says: ['n must be', '4'] },
  { name: 'no data', text: { ...coin, data: { y: [] } }, says: ['data.y'] },
  { name: 'a datum of text', text: { ...coin, data: { y: [0, 'x'] } }, says: ['data.y.1', '"x"'] },
  { name: 'a datum that is no outcome', text: { ...coin, data: { y: [2] } }, says: ['y', '2'] },
  { name: 'an input too many', text: { ...coin, data: { x: [1], y: [1] } }, says: ['x', '1'] },
  { name: 'a prior of zero width', text: { ...coin, prior: [{ kind: 'uniform', lo: 1, hi: 1 }] }, says: ['hi', '1'] }, // oxfmt-ignore
  { name: 'a prior too many', text: { ...coin, prior: [...coin.prior, ...coin.prior] }, says: ['prior', '2'] }, // oxfmt-ignore
  { name: 'an unknown prior', text: { ...coin, prior: [{ kind: 'flat' }] }, says: ['prior.0.kind', 'flat'] }, // oxfmt-ignore
  { name: 'no betas', text: { ...coin, betas: [] }, says: ['betas'] },
  { name: 'a negative beta', text: { ...coin, betas: [-1] }, says: ['beta', '-1'] },
  { name: 'an infinite beta', text: JSON.stringify({ ...coin, betas: [1] }).replace('[1]}', '[1e999]}'), says: ['betas'] }, // oxfmt-ignore
])('slt evidence refuses $name in one line', async ({ text, says }) => {
  const { status, stdout, stderr } = await evidenceOf(
    typeof text === 'string' ? text : JSON.stringify(text),
  )
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^slt: [^\n]+\n$/)
  for (const word of says) expect(stderr).toContain(word)
})

test('a file that is not there is named', async () => {
  const { status, stderr } = await answer([evidenceCommand], ['evidence', 'nowhere.json'])
  expect(status).toBe(2)
  expect(stderr).toContain('nowhere.json')
})

test('slt models lists the models with exact coefficients', async () => {
  const { stdout } = await answer([modelsCommand], ['models'])
  const { models } = JSON.parse(stdout) as { models: { name: string }[] }
  expect(models.find(({ name }) => name === 'product-regression')).toMatchObject({
    parameters: ['a', 'b'],
    lambda: '1/2',
    multiplicity: 2,
  })
})
