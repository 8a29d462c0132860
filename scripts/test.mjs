/**
 * `npm test`: everything. `npm run check` (`--quick`): what needs no browser and no build, in under a minute.
 * Each step shows its own output; the last line sums up: N passed, N failed.
 */
import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { ensureBrowser } from './browser.mjs'
import { root } from './run.mjs'

const isQuick = process.argv.includes('--quick')
const results = join(root, 'test-results')
const unitReport = join(results, 'unit.json')
const browserReport = join(results, 'playwright.json')

const execute = (script, args = [], env = {}) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: 'true', ...env },
    })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })

/** A check that passes or fails as a whole. */
const whole = async (script) => {
  const code = await execute(script)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A runner of many tests; when it fails without a failed test, that is a failure of its own. */
const counted = async (code, report, read) => {
  const { passed, failed } = await readFile(report, 'utf8')
    .then((text) => read(JSON.parse(text)))
    .catch(() => ({ passed: 0, failed: 0 }))
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

const unit = async () => {
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  const code = await execute('unit', args, isQuick ? {} : { SLOW_TESTS: '1' })
  return counted(code, unitReport, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }))
}

const browser = async () => {
  const env = { CHROMIUM_PATH: ensureBrowser() }
  const code = await execute('e2e', [], env)
  return counted(code, browserReport, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped,
  }))
}

const checks = ['format', 'types', 'lint', 'imports', 'dead'].map((script) => [
  script,
  () => whole(script),
])
const steps = [
  ...checks,
  ['unit', unit],
  ...(isQuick
    ? []
    : [
        ['build', () => whole('build')],
        ['browser', browser],
      ]),
]

await rm(results, { recursive: true, force: true })
await mkdir(results, { recursive: true })
const sum = { passed: 0, failed: 0 }
for (const [name, step] of steps) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
  const start = performance.now()
  const { passed, failed } = await step().catch((error) => {
    console.error(error.message)
    return { passed: 0, failed: 1 }
  })
  sum.passed += passed
  sum.failed += failed
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(`── ${name}: ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed === 0 ? 0 : 1
