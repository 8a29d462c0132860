/** Serves the guide with reload, for authors, at http://localhost:3000 (PORT). */
import { next } from './run.mjs'

process.exit(await next('dev', '--port', process.env.PORT ?? '3000', ...process.argv.slice(2)))
