/**
 * Builds the site into out/: Next prerenders every page, the islands pass takes its runtime out, pictures are
 * drawn, fonts are cut, an index for the search is made; then it is made sure that every address lies under the
 * path of the site, and everything is listed that is kept for reading without a network.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { next, root, run } from './run.mjs'

const require = createRequire(import.meta.url)

const steps = [
  () => next('build'),
  () => run(join(root, 'scripts/islands.mjs')),
  ...(process.argv.includes('--without-pictures')
    ? []
    : [() => run(join(root, 'scripts/pictures.mjs'))]),
  () => run(join(root, 'scripts/faces.mjs')),
  () => run(require.resolve('tsx/cli'), [join(root, 'scripts/search.ts')]),
  () => run(join(root, 'scripts/stray.mjs')),
  () => run(join(root, 'scripts/offline.mjs')),
]

for (const step of steps) {
  const code = await step()
  if (code !== 0) process.exit(code)
}
if (!process.env.SITE_URL)
  console.log(
    'This copy gives its address as http://localhost:3000. One to be published is told its own: docs/hosting.md.',
  )
