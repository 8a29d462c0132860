import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const setupFiles = [fileURLToPath(new URL('tests/property-seed.ts', import.meta.url))]
const resolve = { alias: { '@': root.replace(/\/$/, '') } }
/** What takes more than some seconds (simulations, every widget drawn) runs with `npm test`, not with `npm run check`. */
const isSlow = Boolean(process.env['SLOW_TESTS'])
const exclude = isSlow ? [] : ['**/*.slow.test.{ts,tsx}']

export default defineConfig({
  test: {
    // One process a core: the runner's own default leaves a core idle.
    maxWorkers: '100%',
    // Threads start sooner; processes keep long runs apart.
    pool: isSlow ? 'forks' : 'threads',
    experimental: { fsModuleCache: true, fsModuleCachePath: `${root}.cache/vitest` },
    projects: [
      {
        resolve,
        test: {
          name: 'node',
          // Pure functions: the files may share what they have imported.
          isolate: false,
          environment: 'node',
          include: ['{app,components,content,lib,scripts}/**/*.test.ts', 'tests/*.test.ts'],
          exclude,
          setupFiles,
          testTimeout: 120_000,
        },
      },
      {
        resolve,
        plugins: [react()],
        test: {
          name: 'dom',
          // What the full run adds (axe among it) keeps hold of its first page; the quick files do not.
          isolate: isSlow,
          environment: 'jsdom',
          setupFiles: [
            ...setupFiles,
            fileURLToPath(new URL('tests/fresh-page.ts', import.meta.url)),
          ],
          include: ['{app,components}/**/*.test.tsx'],
          exclude,
          testTimeout: 120_000,
        },
      },
    ],
  },
})
