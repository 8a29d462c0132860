/**
 * `npm run build:lib`: the library as an ES module with types, in dist-lib/, ready for `npm pack`. TypeScript
 * compiles each file; what it cannot do is write the addresses of modules in full, as strangers need them.
 */
import { copyFile, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, posix, relative } from 'node:path'
import { root, run } from './run.mjs'

const require = createRequire(import.meta.url)
const dist = join(root, 'dist-lib')

const specifier = /(\bfrom\s+|\bimport\s*\(\s*|^import\s+)(['"])(@\/lib\/|\.\.?\/)([^'"]+)\2/gm

/** A compiled module with the addresses of its siblings in full: `@/lib/a/b` in `c/d.js` is `../a/b.js`. */
const withFullAddresses = (code, file) =>
  code.replace(specifier, (_, before, quote, start, rest) => {
    const folder = dirname(file).replaceAll('\\', '/')
    const target = start === '@/lib/' ? rest : posix.join(folder, start + rest)
    const address = posix.relative(folder, target)
    const full = address.startsWith('.') ? address : `./${address}`
    return `${before}${quote}${full}.js${quote}`
  })

/** Packages that the compiled code imports: what the package depends on, at the versions of this project. */
const dependenciesOf = (code, versions) => {
  const names = [...code.matchAll(/\bfrom ['"]([^.'"][^'"]*)['"]/g)].map(([, name]) => name)
  return Object.fromEntries(
    [...new Set(names)].toSorted().map((name) => {
      if (!(name in versions)) throw new Error(`the library imports ${name}, no dependency`)
      return [name, versions[name]]
    }),
  )
}

const manifest = (project, dependencies) => ({
  name: 'singular-learning-theory',
  version: project.version,
  description:
    'Singular learning theory: exact real log canonical thresholds, free energies, samplers, estimators.',
  license: project.license,
  type: 'module',
  engines: project.engines,
  sideEffects: false,
  types: './index.d.ts',
  exports: {
    '.': { types: './index.d.ts', default: './index.js' },
    './package.json': './package.json',
    './*': { types: './*.d.ts', default: './*.js' },
  },
  dependencies,
})

await rm(dist, { recursive: true, force: true })
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
const code = await run(tsc, ['-p', 'tsconfig.lib.json'])
if (code !== 0) process.exit(code)

let everything = ''
for (const name of await readdir(dist, { recursive: true })) {
  if (!/\.(js|d\.ts)$/.test(name)) continue
  const path = join(dist, name)
  const text = withFullAddresses(await readFile(path, 'utf8'), name)
  await writeFile(path, text)
  everything += text
}
const project = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const made = manifest(project, dependenciesOf(everything, project.dependencies))
await writeFile(join(dist, 'package.json'), `${JSON.stringify(made, undefined, 2)}\n`)
await copyFile(join(root, 'LICENSE'), join(dist, 'LICENSE'))
await copyFile(join(root, 'lib/README.md'), join(dist, 'README.md'))
console.log(`${made.name} ${made.version} is in ${relative(process.cwd(), dist) || '.'}/`)
