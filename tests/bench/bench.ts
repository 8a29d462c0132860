import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Kernel, kernels } from './kernels'

/**
 * `npm run bench [-- NAME …]`: CPU time of each kernel against straightforward single-threaded C of the
 * same algorithm (cc -O3 -march=native, when there is a compiler), in one run, alternately, so that both
 * see the same machine. Prints the minimum of the rounds and the ratio of minima, what bounds the
 * kernel and what was tried. The checksums show that both did the same work: those of C without fused
 * multiply-adds (-ffp-contract=off), which round once where JavaScript rounds twice, must be ours to
 * twelve digits, or the command fails. Where there is a Python with torch (PYTHON=…, else python3), the
 * same work as a loop of torch calls is timed over a few steps.
 */
const ROUNDS = 7
const sources = fileURLToPath(new URL('./kernels/', import.meta.url))
const STEP_LOOP_STEPS = 1000
const AGREEMENT = 1e-12
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
      const difference = disagreement(kernel)
      console.log(`  checksums differ by ${difference.toExponential(1)}`)
      if (!(difference < AGREEMENT)) process.exitCode = 1
    }
    const loop = stepLoopMilliseconds(kernel)
    if (loop !== undefined) {
      const times = (loop / js.milliseconds).toFixed(1)
      console.log(`${'  a loop of torch calls'.padEnd(40)} ${show(loop)} ms   ${times} times ours`)
    }
    console.log(`  bound by ${bound}`)
    for (const attempt of kernel.tried ?? []) console.log(`  tried: ${attempt}`)
    console.log()
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

function compiled(name: string, ...flags: string[]): string | undefined {
  if (!compiler()) return undefined
  const source = join(sources, name)
  const binary = join(folder, [name.replace('.c', ''), ...flags].join(''))
  execFileSync('cc', ['-O3', '-march=native', ...flags, '-o', binary, source, '-lm'])
  return binary
}

/** The relative difference of the checksums of a kernel and of C that rounds as JavaScript does. */
function disagreement(kernel: Kernel): number {
  const { args, run } = kernel.check ?? kernel
  const binary = compiled(kernel.source, '-ffp-contract=off')!
  const there = fromC(binary, { args, repeats: 1 }).checksum
  return Math.abs(run().checksum() - there) / Math.abs(there)
}

/** What the work of one measurement takes as a loop of torch calls, from a few of its steps. */
function stepLoopMilliseconds({ stepLoop }: Kernel): number | undefined {
  if (!stepLoop) return undefined
  const script = fileURLToPath(new URL('./step-loop.py', import.meta.url))
  try {
    const output = execFileSync(
      process.env['PYTHON'] ?? 'python3',
      [script, stepLoop.name, String(STEP_LOOP_STEPS)],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    )
    return Number(output) * stepLoop.steps
  } catch {
    return undefined
  }
}

function timed({ run, repeats }: Kernel): Run {
  const before = process.cpuUsage()
  let result = run()
  for (let repeat = 1; repeat < repeats; repeat++) result = run()
  const { user, system } = process.cpuUsage(before)
  return { milliseconds: (user + system) / 1000 / repeats, checksum: result.checksum() }
}

/** A C kernel prints its CPU time per repeat in milliseconds and its checksum. */
function fromC(binary: string, { args, repeats }: Pick<Kernel, 'args' | 'repeats'>): Run {
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
