/**
 * The import rule of the house: mathematics knows nothing, figures know numbers, widgets know both,
 * chapters know names, app/ knows everyone, and nobody knows app/.
 * tests/architecture.slow.test.ts plants a violation of each row and sees it found.
 */

const swc = require('@swc/core')

/* dependency-cruiser 17 parses with swc but never says that a .tsx file holds JSX, so it would fail on each. */
const { parseFileSync } = swc
swc.parseFileSync = (file, options) =>
  parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') })

const test = '\\.test\\.tsx?$'
const npm = 'node_modules/'

/** Files under `from` may import files of the project only under `rooms`, and packages only in `packages`. */
const row = (name, from, rooms, packages, fromNot = []) => [
  {
    name: `${name}-rooms`,
    severity: 'error',
    from: { path: from, pathNot: [test, ...fromNot] },
    to: {
      pathNot: [...rooms, npm, '^(node:)?[a-z_/]+$'],
      dependencyTypesNot: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'],
    },
  },
  {
    name: `${name}-packages`,
    severity: 'error',
    from: { path: from, pathNot: [test, ...fromNot] },
    to: {
      dependencyTypes: [
        'npm',
        'npm-dev',
        'npm-optional',
        'npm-peer',
        'npm-no-pkg',
        'npm-unknown',
        'core',
        'unknown',
      ],
      pathNot: packages.map((p) =>
        p === 'node:' ? '^(node:)?[a-z_/]+$' : `node_modules/(@types/)?${p}(/|$)`,
      ),
    },
  },
]

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(mdast|hast)$' },
    },
    {
      name: 'nobody-knows-app',
      severity: 'error',
      from: { pathNot: '^(app|tests)/' },
      to: { path: '^app/' },
    },
    ...row('lib', '^lib/', ['^lib/'], ['fraction\\.js'], ['^lib/(worker|command-line)/']),
    ...row('lib-worker', '^lib/worker/', ['^lib/'], ['fraction\\.js']),
    ...row('lib-command-line', '^lib/command-line/', ['^lib/'], ['node:', 'zod', 'fraction\\.js']),
    ...row('prose', '^components/prose/', ['^components/prose/'], ['react', 'next']),
    ...row(
      'values',
      '^components/values/',
      ['^components/values/', '^lib/'],
      ['react', 'server-only', 'fraction\\.js'],
      [],
    ),
    ...row(
      'figures',
      '^components/figures/',
      ['^components/figures/'],
      ['react', 'react-dom', 'd3-[a-z]+', 'three', '@react-three/[a-z]+'],
    ),
    ...row(
      'islands',
      '^components/islands/',
      [
        '^components/islands/',
        '^components/widgets/(registry\\.tsx|widget-props\\.ts)$',
        '^components/controls/',
      ],
      ['react', 'react-dom', 'nuqs', 'workbox-[a-z]+'],
    ),
    ...row(
      'controls',
      '^components/controls/',
      ['^components/controls/', '^lib/worker/'],
      ['react', 'react-dom', 'nuqs'],
    ),
    ...row('scrolly', '^components/scrolly/', ['^components/(scrolly|controls)/'], ['react']),
    ...row(
      'widgets',
      '^components/widgets/[^/]+/',
      ['^components/(figures|controls|scrolly)/', '^components/widgets/', '^lib/'],
      ['react', 'd3-[a-z]+', 'fraction\\.js'],
    ),
    {
      name: 'no-widget-knows-another',
      severity: 'error',
      from: { path: '^components/widgets/([^/]+)/' },
      to: { path: '^components/widgets/', pathNot: '^components/widgets/($1/|widget-props\\.ts$)' },
    },
    {
      name: 'widgets-never-touch-the-worker',
      severity: 'error',
      from: { path: '^components/widgets/[^/]+/', pathNot: test },
      to: { path: '^lib/worker/', dependencyTypesNot: ['type-only'] },
    },
    ...row(
      'content',
      '^content/',
      ['^content/'],
      [
        'node:',
        'mdx-bundler',
        'gray-matter',
        'github-slugger',
        '@citation-js/[a-z-]+',
        'remark-[a-z-]+',
        'rehype-[a-z-]+',
        'zod',
        'katex',
        'unist-util-[a-z-]+',
        'hast-util-[a-z-]+',
        'mdast-util-[a-z-]+',
        'unified',
        'vfile[a-z-]*',
        'yaml',
        '@types',
      ],
    ),
    ...row(
      'app',
      '^app/',
      ['^app/', '^components/', '^content/', '^package\\.json$', '^scripts/base-path\\.mjs$'],
      ['node:', 'react', 'next', 'katex', 'mdx-bundler', 'server-only'],
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|\\.next|node_modules/\\.)' },
    includeOnly:
      '^(app|content|components|lib)/|node_modules|^(node:)?[a-z_/]+$|^[.@]|^package\\.json$',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}
