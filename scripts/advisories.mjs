/**
 * `npm run advisories`: whether what the guide is built from has a known advisory of high severity. Asks the registry, and says so in
 * words when it cannot be asked: that is no failure.
 */
import { spawnSync } from 'node:child_process'
import { root } from './run.mjs'

const isWindows = process.platform === 'win32'
const { stdout } = spawnSync('npm', ['audit', '--json', '--omit=dev'], {
  cwd: root,
  encoding: 'utf8',
  shell: isWindows,
  timeout: 60_000,
})

const read = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const report = read(stdout)
if (report?.vulnerabilities === undefined) {
  const reason = report?.message ?? report?.error?.summary ?? 'it did not answer'
  console.log(`The registry could not be asked for advisories: ${reason}`)
} else {
  const grave = Object.values(report.vulnerabilities).filter(({ severity }) =>
    ['high', 'critical'].includes(severity),
  )
  for (const { name, severity, range } of grave) console.error(`${severity}: ${name} ${range}`)
  console.log(`${grave.length} advisories of high severity`)
  process.exitCode = grave.length === 0 ? 0 : 1
}
