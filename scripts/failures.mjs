/**
 * What failed in a run, as `{ name, error }`: read from the reports of the two test runners, so that it can
 * be said once more at the end, where a log that was cut still has it.
 */
import { stripVTControlCharacters } from 'node:util'

/** Lines of an error that are shown again. */
const LINES = 6
const WIDTH = 200

/** The first lines that say something, without colours. */
export const firstLines = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
    .map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line))
    .join('\n')

/** Of a report of Vitest: each failed test, and each file that could not be run. */
export const unitFailures = ({ testResults }, root = '') =>
  testResults.flatMap(({ name, status, message = '', assertionResults }) => {
    const file = name.startsWith(root) ? name.slice(root.length) : name
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && failed.length === 0) return [{ name: file, error: message }]
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${file} › ${fullName}`,
      error: failureMessages.join('\n'),
    }))
  })

/** Of a report of Playwright: each test that failed to the last, each that was skipped, and what broke outside. */
export const browserFailures = ({ suites, errors = [] }) => {
  const inSuite = (suite, path) => {
    const here = suite.title && suite.title !== suite.file ? [...path, suite.title] : path
    const specs = (suite.specs ?? []).flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'skipped')
        .map(({ status, projectName, results }) => ({
          name: [`${file} (${projectName})`, ...here, title].join(' › '),
          error: results.at(-1)?.error?.message ?? `the test was ${status}`,
        })),
    )
    return [...specs, ...(suite.suites ?? []).flatMap((inner) => inSuite(inner, here))]
  }
  return [
    ...suites.flatMap((suite) => inSuite(suite, [])),
    ...errors.map(({ message = '' }) => ({ name: 'the browser tests', error: message })),
  ]
}
