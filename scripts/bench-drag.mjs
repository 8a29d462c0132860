/**
 * `npm run bench:drag`: drags the first slider of a widget from end to end at a CPU four times slower, and
 * says how long the main thread was busy at a stretch. `node scripts/bench-drag.mjs [widget]`.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser } from './browser.mjs'
import { root } from './run.mjs'
import { serve } from './serve.mjs'

const widget = process.argv[2] ?? 'posterior-film'
const slowdown = 4
const moves = 120
const milliseconds = 16
const limit = 50

const quantile = (sorted, p) => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))]

/** Durations of the main thread's tasks, in milliseconds, from a trace of Chromium. */
const taskTimes = (events) => {
  const main = events.find(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  )
  return events
    .filter(({ name, ph, pid, tid }) => {
      const isTask = ph === 'X' && name === 'RunTask'
      return isTask && pid === main?.pid && tid === main?.tid
    })
    .map(({ dur, tdur = dur }) => ({ wall: dur / 1000, cpu: tdur / 1000 }))
}

const show = (time) => `${(time ?? 0).toFixed(1)} ms`

const report = (title, times) => {
  const busy = times.filter((time) => time >= 1).toSorted((a, b) => a - b)
  const over = busy.filter((time) => time > limit).length
  console.log(`${title}: longest task ${show(busy.at(-1))}, ${over} over ${limit} ms`)
  console.log(
    `  of ${busy.length} tasks over 1 ms: p50 ${show(quantile(busy, 0.5))}, p95 ${show(quantile(busy, 0.95))}`,
  )
}

const trace = async (client, action) => {
  const events = []
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  const complete = new Promise((resolve) => {
    client.once('Tracing.tracingComplete', resolve)
  })
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'],
    },
  })
  await action()
  await client.send('Tracing.end')
  await complete
  return events
}

const drag = async (page) => {
  const box = await page.locator('[data-live] input[type="range"]').first().boundingBox()
  const y = box.y + box.height / 2
  const at = (part) => box.x + 8 + (box.width - 16) * part
  await page.mouse.move(at(0), y)
  await page.mouse.down()
  for (let move = 0; move <= moves; move++) {
    await page.mouse.move(at(move / moves), y)
    await page.waitForTimeout(milliseconds)
  }
  await page.mouse.up()
  await page.waitForTimeout(1500) // the last, fine picture
}

if (!existsSync(join(root, 'out/_headers'))) {
  console.error('Build the site first: npm run build')
  process.exit(1)
}
const { server, address } = await serve(join(root, 'out'), { port: 0 })
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] })
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } })
  await page.goto(`${address}/embed/${widget}/`)
  await page.waitForSelector('[data-awake]')
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const times = taskTimes(await trace(client, () => drag(page)))
  console.log(`${widget}: first slider, end to end, ${moves} moves, CPU ${slowdown}× slower`)
  // On a machine that does other work as well, the time on the clock counts the waiting too.
  report(
    'time on the clock',
    times.map(({ wall }) => wall),
  )
  report(
    'time of the processor',
    times.map(({ cpu }) => cpu),
  )
} finally {
  await browser.close()
  server.close()
}
