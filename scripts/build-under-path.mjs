/**
 * `npm run build:under-path`: the guide as a project page of GitHub has it, below /slt, in `.cache/under-path`, for the
 * test that follows its addresses. Pictures for other sites are left out; what is in out/ is put back.
 */
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const out = join(root, 'out')
const aside = join(root, '.cache/out-aside')
const target = join(root, '.cache/under-path')

await mkdir(join(root, '.cache'), { recursive: true })
await rm(aside, { recursive: true, force: true })
await rm(target, { recursive: true, force: true })
if (existsSync(out)) await rename(out, aside)
const script = join(root, 'scripts/build.mjs')
const code = await run(script, ['--without-pictures'], { BASE_PATH: '/slt' })
if (code === 0) await rename(out, target)
await rm(out, { recursive: true, force: true })
if (existsSync(aside)) await rename(aside, out)
process.exitCode = code
