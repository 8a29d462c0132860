/** The workers of the site: what each is built from, what spawns it, and the name of its file. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

export const workers = [
  { entry: 'lib/worker/compute.worker.ts', spawner: 'lib/worker/page.ts', out: 'worker' },
  {
    entry: 'components/figures/space/stage.worker.ts',
    spawner: 'components/figures/space/summon.ts',
    out: 'stage-worker',
  },
]

/** For esbuild: where a worker is spawned, its address becomes what `addressOf` says of its entry. */
export const workersAt = (addressOf) => ({
  name: 'workers',
  setup({ onLoad }) {
    for (const { entry, spawner } of workers) {
      const spawned = `new URL('./${basename(entry)}'`
      const filter = new RegExp(`[\\\\/]${spawner.replaceAll('/', '[\\\\/]').replace('.', '\\.')}$`)
      onLoad({ filter }, async ({ path }) => {
        const contents = await readFile(path, 'utf8')
        if (!contents.includes(spawned)) throw new Error(`${path} spawns no worker by ${spawned}`)
        return {
          contents: contents.replace(spawned, `new URL('${addressOf(entry)}'`),
          loader: 'ts',
        }
      })
    }
  },
})
