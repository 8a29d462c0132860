import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { kernels } from './kernels'

/**
 * `npm run bench [-- NAME …]`: CPU time of each kernel against straightforward single-threaded C of the
 * same algorithm (cc -O3 -march=native, when there is a compiler), in one run, alternately, so that both
 * see the same machine. Prints the minimum of the rounds, the ratio of minima, and the two checksums,
 * which must agree where the algorithm is deterministic.
 */
const ROUNDS = 7
const sources = fileURLToPath(new URL('./kernels/', import.meta.url))
const wanted = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'slt-bench-'))

type Run = { readonly milliseconds: number; readonly checksum: number }

try {
  console.log(
    `node ${process.version}, ${compiler() ?? 'no C compiler'}, minimum of ${ROUNDS} rounds, CPU time\n`,
  )
  for (const { name, run, bound } of kernels) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const binary = compiled(name)
    run() // once to compile
    const here: Run[] = []
    const there: Run[] = []
    for (let round = 0; round < ROUNDS; round++) {
      here.push(timed(run))
      if (binary) there.push(fromC(binary))
    }
    const js = fastest(here)
    const c = there.length > 0 ? fastest(there) : undefined
    console.log(
      `${name.padEnd(34)} ${show(js.milliseconds)} ms` +
        (c
          ? `   C ${show(c.milliseconds)} ms   ratio ${(js.milliseconds / c.milliseconds).toFixed(2)}`
          : ''),
    )
    console.log(
      `  checksum ${js.checksum.toPrecision(12)}${c ? `, C ${c.checksum.toPrecision(12)}` : ''}`,
    )
    console.log(`  bound by ${bound}\n`)
  }
} finally {
  rmSync(folder, { recursive: true })
}

function compiler(): string | undefined {
  try {
    return execFileSync('cc', ['--version'], { encoding: 'utf8' }).split('\n')[0]
  } catch {
    return undefined
  }
}

function compiled(name: string): string | undefined {
  const source = join(sources, `${name}.c`)
  if (!compiler() || !existsSync(source)) return undefined
  const binary = join(folder, name)
  execFileSync('cc', ['-O3', '-march=native', '-o', binary, source, '-lm'])
  return binary
}

function timed(run: () => number): Run {
  const before = process.cpuUsage()
  const checksum = run()
  const { user, system } = process.cpuUsage(before)
  return { milliseconds: (user + system) / 1000, checksum }
}

/** A C kernel prints its CPU time in milliseconds and its checksum. */
function fromC(binary: string): Run {
  const [milliseconds = NaN, checksum = NaN] = execFileSync(binary, { encoding: 'utf8' })
    .trim()
    .split(/\s+/)
    .map(Number)
  return { milliseconds, checksum }
}

function fastest(runs: readonly Run[]): Run {
  return runs.reduce((best, run) => (run.milliseconds < best.milliseconds ? run : best))
}

function show(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : 0).padStart(7)
}
