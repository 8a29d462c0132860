import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = process.cwd()
const rooms = ['app', 'components', 'content', 'lib']

type Report = {
  readonly modules: readonly {
    readonly source: string
    readonly dependencies: readonly unknown[]
  }[]
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly rule: { readonly name: string }
    }[]
  }
}

/** What the tool of the check says about the rooms under `folder`. */
const cruise = (folder: string): Report => {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = join(root, '.dependency-cruiser.cjs')
  const present = rooms.filter((room) => existsSync(join(folder, room)))
  const args = [bin, '--config', config, '--output-type', 'json', ...present]
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1e9, stdio: 'pipe' } as const
  return JSON.parse(execFileSync(process.execPath, args, options))
}

const sourcesOnDisk = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
)

const hasImports = (source: string) => /^import\b/m.test(readFileSync(join(root, source), 'utf8'))

test('the tool reads every source file, and the import rule holds', () => {
  const { modules, summary } = cruise(root)
  const read = new Map(modules.map((module) => [module.source, module.dependencies.length]))
  expect(sourcesOnDisk.filter((source) => !read.has(source))).toEqual([])
  expect(sourcesOnDisk.filter((source) => hasImports(source) && !read.get(source))).toEqual([])
  expect(summary.violations).toEqual([])
})

/** Files that exist in the planted tree, for the plants to import. */
const neighbours = [
  'app/page.tsx',
  'components/controls/use-task.ts',
  'components/figures/plot.tsx',
  'components/islands/mount.tsx',
  'components/prose/cite.tsx',
  'components/scrolly/step.ts',
  'components/values/values.ts',
  'components/widgets/film/index.tsx',
  'components/widgets/race/index.tsx',
  'components/widgets/registry.tsx',
  'components/widgets/widget-props.ts',
  'content/load.ts',
  'lib/posterior/grid.ts',
  'lib/worker/client.ts',
  'lib/command-line/main.ts',
]

/** A file of each room, and what it may not import. */
const planted = [
  { at: 'lib/a/a.ts', forbidden: ['react', 'node:fs', 'd3-scale', '@/components/figures/plot'] },
  { at: 'lib/a/b.ts', forbidden: ['@/content/load', '@/app/page', 'nuqs', 'next'] },
  { at: 'lib/worker/a.ts', forbidden: ['react', 'node:fs', '@/components/controls/use-task'] },
  { at: 'lib/command-line/a.ts', forbidden: ['react', '@/content/load', '@/app/page'] },
  {
    at: 'components/prose/a.tsx',
    forbidden: ['@/lib/posterior/grid', '@/content/load', 'd3-scale'],
  },
  { at: 'components/values/a.tsx', forbidden: ['@/components/figures/plot', 'd3-scale'] },
  {
    at: 'components/figures/a.tsx',
    forbidden: ['@/lib/posterior/grid', '@/components/prose/cite', 'nuqs'],
  },
  {
    at: 'components/islands/a.tsx',
    forbidden: ['@/lib/posterior/grid', '@/components/widgets/film', 'd3-scale'],
  },
  {
    at: 'components/controls/a.tsx',
    forbidden: ['@/lib/posterior/grid', '@/components/widgets/film', 'd3-scale'],
  },
  {
    at: 'components/scrolly/a.tsx',
    forbidden: ['@/lib/posterior/grid', '@/components/widgets/film', 'd3-scale'],
  },
  {
    at: 'components/widgets/film/a.tsx',
    forbidden: [
      '@/components/widgets/race',
      '@/lib/worker/client',
      'nuqs/adapters/react',
      '@/components/prose/cite',
      'nuqs',
    ],
  },
  {
    at: 'content/pipeline/a.ts',
    forbidden: ['@/components/prose/cite', '@/lib/posterior/grid', 'react'],
  },
  { at: 'app/a.tsx', forbidden: ['@/lib/posterior/grid', '@/lib/worker/client', 'd3-scale'] },
  { at: 'components/figures/b.tsx', forbidden: ['@/app/page'] },
] as const

/** A file of each room, and what it may import. */
const welcome = [
  { at: 'lib/a/ok.ts', allowed: ['@/lib/posterior/grid', 'fraction.js'] },
  { at: 'lib/worker/ok.ts', allowed: ['@/lib/posterior/grid', 'fraction.js'] },
  { at: 'lib/command-line/ok.ts', allowed: ['@/lib/posterior/grid', 'node:fs'] },
  { at: 'components/prose/ok.tsx', allowed: ['react', './cite'] },
  { at: 'components/values/ok.tsx', allowed: ['react', '@/lib/posterior/grid'] },
  {
    at: 'components/figures/ok.tsx',
    allowed: ['react', 'react-dom', 'd3-scale'],
  },
  {
    at: 'components/islands/ok.tsx',
    allowed: ['react', '@/components/widgets/registry', 'nuqs/adapters/react'],
  },
  { at: 'components/controls/ok.tsx', allowed: ['react', 'nuqs', '@/lib/worker/client'] },
  {
    at: 'components/widgets/film/ok.tsx',
    allowed: [
      'react',
      '@/lib/posterior/grid',
      '@/components/figures/plot',
      '@/components/controls/use-task',
      '@/components/scrolly/step',
      '@/components/widgets/widget-props',
    ],
  },
  { at: 'content/pipeline/ok.ts', allowed: ['node:fs', 'mdx-bundler', 'zod', 'remark-gfm'] },
  { at: 'app/ok.tsx', allowed: ['react', '@/components/prose/cite', '@/content/load'] },
] as const

const importing = (names: readonly string[]) => names.map((name) => `import '${name}'\n`).join('')

const plantTree = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
  write('tsconfig.json', JSON.stringify({ compilerOptions: { paths: { '@/*': ['./*'] } } }))
  for (const file of neighbours) write(file, 'export const nothing = undefined\n')
  write('components/figures/lost.tsx', "import './nowhere'\n")
  for (const { at, allowed } of welcome) write(at, importing(allowed))
  // One file for each plant, so that every one of them has to be seen by itself.
  for (const { at, forbidden } of planted)
    forbidden.forEach((name, index) => {
      write(at.replace(/(\.tsx?)$/, `-${index}$1`), importing([name]))
    })
  return folder
}

const tree = plantTree()
const { summary } = cruise(tree)
rmSync(tree, { recursive: true })
const caught = new Set(
  summary.violations
    .filter(({ rule }) => rule.name !== 'not-to-unresolvable')
    .map(({ from }) => from),
)

test.each(
  planted.flatMap(({ at, forbidden }) =>
    forbidden.map((name, index) => ({ at: at.replace(/(\.tsx?)$/, `-${index}$1`), name })),
  ),
)('the tool sees that $at imports $name', ({ at }) => {
  expect([...caught]).toContain(at)
})

test('the tool sees an import that leads nowhere', () => {
  expect(summary.violations).toContainEqual(
    expect.objectContaining({
      from: 'components/figures/lost.tsx',
      rule: expect.objectContaining({ name: 'not-to-unresolvable' }),
    }),
  )
})

test.each(welcome)('the tool lets $at import what its room may', ({ at }) => {
  expect([...caught]).not.toContain(at)
})

const impure =
  /\b(Math\.random|Date\.now|new Date\b|performance\.now|localStorage|document\.[a-z]|window\.(document|location|addEventListener))/
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
const isPure = (text: string) => !impure.test(withoutComments(text))

test('lib asks no clock, no dice and no page', () => {
  const pure = sourcesOnDisk.filter((source) => /^lib\/(?!worker\/|command-line\/)/.test(source))
  expect(pure.filter((source) => !isPure(readFileSync(join(root, source), 'utf8')))).toEqual([])
})

test.each([
  'const x = Math.random()',
  'const t = Date.now()',
  'document.title',
  'performance.now()',
])('a planted impurity is seen: %s', (line) => {
  expect(isPure(`${line}\n`)).toBe(false)
  expect(isPure(`// ${line}\n`)).toBe(true)
})
