/**
 * `npm test`: everything. `npm run check` (`--quick`): what needs no browser and no build, in about a minute.
 * Each step shows its own output. What failed is named once more at the end, and the last line sums up:
 * N passed, N failed.
 */
import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { ensureBrowser } from './browser.mjs'
import { browserFailures, firstLines, unitFailures } from './failures.mjs'
import { root } from './run.mjs'

const isQuick = process.argv.includes('--quick')
const results = join(root, 'test-results')
const unitReport = join(results, 'unit.json')
const browserReport = join(results, 'playwright.json')

/** Runs a script of package.json, with its output shown as it comes; resolves to its exit code and what it said. */
const execute = (script, args = [], env = {}, isShown = true) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: 'true', ...env },
    })
    let said = ''
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])
      from.on('data', (part) => {
        if (isShown) to.write(part)
        said += part
      })
    child.once('error', (error) => resolve({ code: 1, said: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, said }))
  })

/** A check that passes or fails as a whole. */
const whole = async (script) => {
  const { code, said } = await execute(script)
  return code === 0
    ? { passed: 1, failures: [] }
    : { passed: 0, failures: [{ name: script, error: said }] }
}

/** What is asked of the sources, side by side: each takes one core, and is heard when it ends. */
const sources = async () => {
  const ends = await Promise.all(
    ['format', 'types', 'lint', 'imports', 'dead', 'reading'].map(async (name) => {
      const { code, said } = await execute(name, [], {}, false)
      console.log(`${name}: ${code === 0 ? 'passed' : 'FAILED'}\n${said}`)
      return { name, error: code === 0 ? undefined : said }
    }),
  )
  const failures = ends.filter(({ error }) => error !== undefined)
  return { passed: ends.length - failures.length, failures }
}

/** A report that is shown and not counted: what others publish after a commit does not turn it red. */
const told = async (script) => {
  await execute(script)
  return { passed: 0, failures: [] }
}

/** A runner of many tests; when it fails without a failed test, that is a failure of its own. */
const counted = async (name, { code, said }, report, read) => {
  const { passed, failures } = await readFile(report, 'utf8')
    .then((text) => read(JSON.parse(text)))
    .catch(() => ({ passed: 0, failures: [] }))
  const isSilent = code !== 0 && failures.length === 0
  return { passed, failures: isSilent ? [{ name, error: said.slice(-1000) }] : failures }
}

const unit = async () => {
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  const end = await execute('unit', args, isQuick ? {} : { SLOW_TESTS: '1' })
  return counted('unit', end, unitReport, (report) => ({
    passed: report.numPassedTests,
    failures: unitFailures(report, root),
  }))
}

const browser = async () => {
  const end = await execute('e2e', [], { CHROMIUM_PATH: ensureBrowser() })
  return counted('browser', end, browserReport, (report) => ({
    passed: report.stats.expected + report.stats.flaky,
    failures: browserFailures(report),
  }))
}

const steps = [
  ['sources', sources],
  ['unit', unit],
  ...(isQuick
    ? []
    : [
        ['advisories', () => told('advisories')],
        ['build under a path', () => whole('build:under-path')],
        ['build', () => whole('build')],
        ['browser', browser],
      ]),
]

await rm(results, { recursive: true, force: true })
await mkdir(results, { recursive: true })
let passed = 0
const failures = []
for (const [name, step] of steps) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
  const start = performance.now()
  const result = await step().catch(({ message }) => ({
    passed: 0,
    failures: [{ name, error: message }],
  }))
  passed += result.passed
  failures.push(...result.failures)
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(`── ${name}: ${result.failures.length === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
}
for (const { name, error } of failures)
  console.log(`\nFAILED ${name}\n${firstLines(error).replace(/^/gm, '    ')}`)
console.log(`\n${passed} passed, ${failures.length} failed`)
process.exitCode = failures.length === 0 ? 0 : 1
