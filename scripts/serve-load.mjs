/**
 * `npm run serve:load`: the export behind the very server and configuration of the container, on loopback, under the
 * load of wrk. Prints requests per second, and fails on a single error or below what any machine should give.
 * SECONDS (10), CONNECTIONS (64) and PORT (8099) can be set.
 */
import { spawn, spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeServed } from './hosting/served.mjs'
import { root } from './run.mjs'

const seconds = Number(process.env.SECONDS ?? 10)
const connections = Number(process.env.CONNECTIONS ?? 64)
const port = Number(process.env.PORT ?? 8099)
/** Far below what two old cores do; what is slower has something wrong with it. */
const leastPerSecond = 200

const needs = { caddy: 'version', wrk: '-v' }
for (const [program, question] of Object.entries(needs))
  if (spawnSync(program, [question]).error) {
    console.error(`${program} is needed: apt-get install ${program} (or brew install ${program}).`)
    process.exit(1)
  }

const site = join(root, '.cache/served')
await writeServed(join(root, 'out'), site)

const paths = ['/', '/posterior/', '/lab/', '/glossary/', '/embed/posterior-film/', '/theme.js']
/** Every path in turn, as a browser asks: compressed by brotli. Counts each answer that is no 200. */
const script = `
local paths = { ${paths.map((path) => `"${path}"`).join(', ')} }
local turn = 0
local threads = {}
function setup(thread) table.insert(threads, thread) end
function init() wrong = 0 end
function request()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn], { ["Accept-Encoding"] = "br" })
end
function response(status, headers)
  if status ~= 200 or headers["Content-Encoding"] ~= "br" and headers["Content-Length"] + 0 > 2048 then wrong = wrong + 1 end
end
function done(summary, latency)
  local wrong = 0
  for _, thread in ipairs(threads) do wrong = wrong + thread:get("wrong") end
  local e = summary.errors
  io.write(string.format('{"requests":%d,"microseconds":%d,"bytes":%d,"p99":%d,"wrong":%d,"errors":%d}',
    summary.requests, summary.duration, summary.bytes, latency:percentile(99), wrong, e.connect + e.read + e.write + e.status + e.timeout))
end
`
const scriptFile = join(root, '.cache/load.lua')
await writeFile(scriptFile, script)

const server = spawn('caddy', ['run', '--config', 'hosting/Caddyfile', '--adapter', 'caddyfile'], {
  cwd: root,
  env: {
    ...process.env,
    PORT: String(port),
    SITE: site,
    XDG_CONFIG_HOME: join(root, '.cache'),
    XDG_DATA_HOME: join(root, '.cache'),
  },
  stdio: ['ignore', 'ignore', 'pipe'],
})
let said = ''
server.stderr.on('data', (part) => {
  said += part
})
const address = `http://127.0.0.1:${port}`

const answers = async (tries = 50) => {
  if (tries === 0 || server.exitCode !== null) throw new Error(`caddy did not start\n${said}`)
  await wait(200)
  return fetch(address).catch(() => answers(tries - 1))
}

/** What the configuration promises, asked of the real server. */
const check = async () => {
  const problems = []
  const expectHeader = async (path, name, pattern, status = 200, asked = {}) => {
    const headers = { 'accept-encoding': 'br', ...asked }
    const answer = await fetch(address + path, { redirect: 'manual', headers })
    const value = answer.headers.get(name) ?? ''
    if (answer.status !== status || !pattern.test(value))
      problems.push(`${path}: ${answer.status}, ${name}: ${value}`)
    return answer.text()
  }
  const page = await expectHeader('/', 'content-security-policy', /frame-ancestors 'none'/)
  const [loader] = /\/_islands\/main-[\w-]+\.js/.exec(page) ?? ['no loader']
  await expectHeader(loader, 'cache-control', /immutable/)
  await expectHeader(loader, 'content-type', /javascript/)
  await expectHeader('/embed/posterior-film/', 'content-security-policy', /frame-ancestors \*/)
  await expectHeader('/posterior/', 'content-encoding', /^br$/)
  await expectHeader('/posterior/', 'cache-control', /must-revalidate/)
  await expectHeader('/posterior/', 'x-content-type-options', /^nosniff$/)
  await expectHeader(
    '/posterior/%69ndex.html',
    'content-security-policy',
    /frame-ancestors 'none'$/,
  )
  await expectHeader('/posterior', 'location', /\/posterior\/$/, 308)
  await expectHeader('/_headers', 'content-type', /html/, 404)
  const kept = { 'if-modified-since': new Date().toUTCString() }
  const missing = await expectHeader('/nowhere/', 'content-type', /html/, 404, kept)
  await expectHeader('/nowhere/', 'content-security-policy', /frame-ancestors 'none'$/, 404)
  await expectHeader('/nowhere/', 'cache-control', /must-revalidate/, 404)
  await expectHeader('/errors.caddy', 'x-content-type-options', /^nosniff$/, 404)
  if (!missing.includes('There is no such page')) problems.push('/nowhere/: not the page for it')
  return problems
}

let failed = 1
try {
  await answers()
  const problems = await check()
  for (const problem of problems) console.error(`wrong: ${problem}`)
  const load = [
    '-t2',
    `-c${connections}`,
    `-d${seconds}s`,
    '--timeout',
    '10s',
    '-s',
    scriptFile,
    address,
  ]
  const { stdout, stderr } = spawnSync('wrk', load, { encoding: 'utf8' })
  const [json] = /\{"requests".*\}/.exec(stdout) ?? []
  if (json === undefined) throw new Error(`wrk did not answer\n${stdout}${stderr}`)
  const { requests, microseconds, bytes, p99, wrong, errors } = JSON.parse(json)
  const perSecond = requests / (microseconds / 1e6)
  console.log(
    `${perSecond.toFixed(0)} requests per second over ${seconds} s with ${connections} connections`,
  )
  console.log(
    `${(bytes / microseconds).toFixed(1)} MB per second; 99 of 100 within ${(p99 / 1000).toFixed(1)} ms`,
  )
  console.log(`${errors + wrong} errors, ${problems.length} headers or answers wrong`)
  failed = errors + wrong + problems.length + (perSecond >= leastPerSecond ? 0 : 1)
  if (perSecond < leastPerSecond) console.error(`fewer than ${leastPerSecond} requests per second`)
} finally {
  server.kill()
}
process.exitCode = failed === 0 ? 0 : 1
