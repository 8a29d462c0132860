import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Kernel, kernels } from './kernels'

/**
 * `npm run bench [-- NAME …]`: CPU time of each kernel against straightforward single-threaded C of the
 * same algorithm (cc -O3 -march=native, when there is a compiler), in one run, alternately, so that both
 * see the same machine. Prints the minimum of the rounds, the ratio of minima, and the two checksums,
 * which show that both did the same work.
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
  for (const kernel of kernels) {
    const { name, bound } = kernel
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue
    const binary = compiled(kernel.source)
    timed(kernel) // once, so that the engine has compiled it
    const here: Run[] = []
    const there: Run[] = []
    for (let round = 0; round < ROUNDS; round++) {
      here.push(timed(kernel))
      if (binary) there.push(fromC(binary, kernel))
    }
    const js = fastest(here)
    console.log(`${name.padEnd(40)} ${show(js.milliseconds)} ms`)
    if (there.length > 0) {
      const c = fastest(there)
      const ratio = (js.milliseconds / c.milliseconds).toFixed(2)
      console.log(`${'  in C'.padEnd(40)} ${show(c.milliseconds)} ms   ratio ${ratio}`)
      const difference = Math.abs(js.checksum - c.checksum) / Math.abs(c.checksum)
      console.log(
        `  checksums ${js.checksum} and ${c.checksum}, relative difference ${difference.toExponential(1)}`,
      )
    }
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
  if (!compiler()) return undefined
  const source = join(sources, name)
  const binary = join(folder, name.replace('.c', ''))
  execFileSync('cc', ['-O3', '-march=native', '-o', binary, source, '-lm'])
  return binary
}

function timed({ run, repeats }: Kernel): Run {
  const before = process.cpuUsage()
  let result = run()
  for (let repeat = 1; repeat < repeats; repeat++) result = run()
  const { user, system } = process.cpuUsage(before)
  return { milliseconds: (user + system) / 1000 / repeats, checksum: result.checksum() }
}

/** A C kernel prints its CPU time per repeat in milliseconds and its checksum. */
function fromC(binary: string, { args, repeats }: Kernel): Run {
  const output = execFileSync(binary, [...args, repeats].map(String), {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [milliseconds = NaN, checksum = NaN] = output.trim().split(/\s+/).map(Number)
  return { milliseconds, checksum }
}

function fastest(runs: readonly Run[]): Run {
  return runs.reduce((best, run) => (run.milliseconds < best.milliseconds ? run : best))
}

function show(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : 0).padStart(7)
}
