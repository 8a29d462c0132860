/** The end of a build under a path: no page, style or manifest may name an address of the guide outside of it. */
import { join } from 'node:path'
import { basePath } from './base-path.mjs'
import { strayAddresses } from './hosting/addresses.mjs'
import { root } from './run.mjs'

const stray = await strayAddresses(join(root, 'out'), basePath)
for (const line of stray.slice(0, 20)) console.error(`not under ${basePath}: ${line}`)
process.exitCode = stray.length === 0 ? 0 : 1
