import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = process.cwd()
const scratch = mkdtempSync(join(tmpdir(), 'library-package-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** What a command prints; with what it complained of, when it fails. */
function execute(command: string, args: readonly string[], cwd: string): string {
  const shell = process.platform === 'win32'
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`)
  return stdout
}

type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>
  >
}

/** What `names` need, and what that needs, as this project has it installed. */
function withTheirs(names: readonly string[]): readonly string[] {
  const { packages }: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const found = new Set<string>()
  const visit = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}).forEach(visit)
  }
  names.forEach(visit)
  return [...found]
}

/** A project of a stranger: the packed library and its packed dependencies, installed without a network. */
function strangersProject(): string {
  execute('node', ['scripts/build-lib.mjs'], root)
  const dist = join(root, 'dist-lib')
  const { dependencies } = JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8'))
  const needed = withTheirs(Object.keys(dependencies))
  const folders = [dist, ...needed.map((name) => join(root, 'node_modules', name))]
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch, ...folders]
  const packed: readonly { name: string; filename: string }[] = JSON.parse(
    execute('npm', pack, scratch),
  )
  const files = Object.fromEntries(packed.map(({ name, filename }) => [name, `file:${filename}`]))
  const { 'singular-learning-theory': library, ...others } = files
  const project = {
    private: true,
    dependencies: { 'singular-learning-theory': library, ...others },
  }
  const overrides = Object.fromEntries(Object.keys(others).map((name) => [name, `$${name}`]))
  writeFileSync(join(scratch, 'package.json'), JSON.stringify({ ...project, overrides }))
  execute('npm', ['install', '--offline', '--no-audit', '--no-fund'], scratch)
  return scratch
}

test('a stranger installs the packed library, and has λ of the cusp and its types', () => {
  const project = strangersProject()
  const installed = join(project, 'node_modules/singular-learning-theory')
  const names = readdirSync(installed, { recursive: true, encoding: 'utf8' })
  expect(names).toContain('LICENSE')
  expect(
    names.filter((name) => /\.test\.|^(command-line|worker)|(?<!\.d)\.ts$/.test(name)),
  ).toEqual([])

  // The example of the package's own README, as it stands there.
  const [, example = ''] = /```js\n([^]*?)```/.exec(
    readFileSync(join(installed, 'README.md'), 'utf8'),
  )!
  const print = 'console.log(lambda.mul(2).toFraction(), lambda.toFraction(), multiplicity)\n'
  writeFileSync(join(project, 'cusp.mjs'), example + print)
  expect(execute('node', ['cusp.mjs'], project)).toBe('5/6 5/12 1\n')

  // Every module can be imported by its room and file.
  const modules = names
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replaceAll('\\', '/'))
  const imports = modules.map((name) => `import 'singular-learning-theory/${name.slice(0, -3)}'`)
  writeFileSync(join(project, 'all.mjs'), `${imports.join('\n')}\nconsole.log('all')`)
  expect(modules.length).toBeGreaterThan(300)
  expect(execute('node', ['all.mjs'], project)).toBe('all\n')

  writeFileSync(
    join(project, 'consumer.ts'),
    `import { type ThresholdAnswer, landscape, polynomialOf, realThreshold } from 'singular-learning-theory'
import { essBulk } from 'singular-learning-theory/diagnostics/ess'
const answer: ThresholdAnswer = realThreshold({ polynomial: polynomialOf('x^2*y^2'), region: { kind: 'box', box: {} } })
export const lambda: string = answer.status === 'exact' ? answer.lambda.toFraction() : 'not exact'
export const cusp: number = landscape('cusp').coefficient.multiplicity
export const size: number = essBulk([Float64Array.of(1, 3, 2, 5, 4)]).value
// @ts-expect-error λ is a fraction, not a number
export const wrong: number = landscape('cusp').coefficient.lambda
`,
  )
  const strict = [
    '--strict',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--pretty',
    'false',
  ]
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  expect(execute('node', [tsc, ...strict, 'consumer.ts'], project)).toBe('')
})
