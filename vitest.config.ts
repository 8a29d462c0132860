import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const setupFiles = [fileURLToPath(new URL('tests/property-seed.ts', import.meta.url))]
const resolve = { alias: { '@': root.replace(/\/$/, '') } }
/** Long simulations (coverage of error bars and the like) run with `npm test`, not with `npm run check`. */
const exclude = process.env['SLOW_TESTS'] ? [] : ['**/*.slow.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{lib,content,scripts}/**/*.test.ts', 'tests/*.test.ts'],
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
          environment: 'jsdom',
          setupFiles,
          include: ['{components,app}/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
