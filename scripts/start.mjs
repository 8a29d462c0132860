/** Builds the site when it is missing or older than its sources, then serves it and prints the address. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from './run.mjs'
import { serve } from './serve.mjs'

const folders = ['app', 'components', 'content', 'lib', 'public', 'scripts']
const files = ['next.config.mjs', 'package.json', 'package-lock.json']

const newest = async (path) => {
  const found = await stat(path)
  if (!found.isDirectory()) return found.mtimeMs
  const names = await readdir(path)
  const times = await Promise.all(names.map((name) => newest(join(path, name))))
  return Math.max(found.mtimeMs, ...times)
}

const isBuilt = async () => {
  try {
    const built = await stat(join(root, 'out/sw.js')) // written last
    const times = await Promise.all([...folders, ...files].map((name) => newest(join(root, name))))
    return built.mtimeMs > Math.max(...times)
  } catch {
    return false
  }
}

if (!(await isBuilt())) {
  console.log('Building the guide; this takes a minute or two.')
  const code = await run(join(root, 'scripts/build.mjs'))
  if (code !== 0) process.exit(code)
}
const port = Number(process.env.PORT ?? 3000)
try {
  const { address } = await serve(join(root, 'out'), { port })
  console.log(`The guide is at ${address}`)
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: PORT=3001 npm start`
      : error.message,
  )
  process.exit(1)
}
