/** `node scripts/served.mjs [export] [target]`: the export, compressed in advance, for a web server. */
import { writeServed } from './hosting/served.mjs'

const [from = 'out', to = 'served'] = process.argv.slice(2)
await writeServed(from, to)
console.log(`${to}/ is ready to be served by hosting/Caddyfile`)
