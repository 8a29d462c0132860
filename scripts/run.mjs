import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a Node program to its end with the output shown; resolves to the exit code. */
export const run = (program, args = [], env = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
    for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => child.kill(name))
  })

/** Next's command, without its telemetry: nothing leaves the machine. */
export const next = (...args) => run(require.resolve('next/dist/bin/next'), args)
