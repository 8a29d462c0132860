import { expect, test } from 'vitest'
import { browserFailures, firstLines, unitFailures } from './failures.mjs'

test('a failed unit test is named by its file and its title, a passed one is not', () => {
  const report = {
    testResults: [
      {
        name: '/house/lib/a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'one is one', failureMessages: [] },
          { status: 'failed', fullName: 'two is three', failureMessages: ['expected 2 to be 3'] },
        ],
      },
    ],
  }
  expect(unitFailures(report, '/house/')).toEqual([
    { name: 'lib/a.test.ts › two is three', error: 'expected 2 to be 3' },
  ])
})

test('a file that could not be read is a failure though no test of it ran', () => {
  const report = {
    testResults: [
      { name: 'lib/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  }
  expect(unitFailures(report)).toEqual([{ name: 'lib/b.test.ts', error: 'no such module' }])
})

const spec = (title: string, status: string, message: string) => ({
  title,
  file: 'axe.spec.ts',
  tests: [
    {
      status,
      projectName: 'e2e',
      results: [{ error: { message: 'first' } }, { error: { message } }],
    },
  ],
})

test('a browser test that failed at every try is told with its last error; a flaky one is not', () => {
  const report = {
    suites: [
      {
        title: 'axe.spec.ts',
        file: 'axe.spec.ts',
        specs: [spec('dark', 'unexpected', 'contrast'), spec('light', 'flaky', '')],
        suites: [
          { title: 'phones', file: 'axe.spec.ts', specs: [spec('small', 'skipped', 'left')] },
        ],
      },
    ],
  }
  expect(browserFailures(report)).toEqual([
    { name: 'axe.spec.ts (e2e) › dark', error: 'contrast' },
    { name: 'axe.spec.ts (e2e) › phones › small', error: 'left' },
  ])
})

test('an error is cut to its first lines, without colours and empty lines', () => {
  const text = `\u001B[31mbad\u001B[39m\n\n${'x'.repeat(500)}\n${'more\n'.repeat(20)}`
  const lines = firstLines(text).split('\n')
  expect(lines[0]).toBe('bad')
  expect(lines).toHaveLength(6)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(210)
})
