import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const slt = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/command-line/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })

test('the process answers on stdout with status 0, and refuses on stderr with status 2', () => {
  const good = slt('tanh', '--units', '2')
  expect(good.status).toBe(0)
  expect(good.stdout).toBe('{"lambda":"2/3","multiplicity":1}\n')
  expect(good.stderr).toBe('')
  const bad = slt('tanh', '--units', 'two')
  expect(bad.status).toBe(2)
  expect(bad.stdout).toBe('')
  expect(bad.stderr).toBe('slt: --units must be an integer, got two\n')
})
