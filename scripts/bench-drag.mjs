/**
 * `npm run bench:drag [-- widget[?state] …] [-- --memory]`: drags the first slider of each widget from end to
 * end, at the machine's own pace and at a CPU four times slower, and prints a table: the 75th percentile of the time
 * from an input to the end of the next frame, in which the knob has moved (`step`); the 75th and 95th of the time to the
 * end of the frame in which the picture has followed; and the longest task of the main thread. The first row is a
 * slider with nothing behind it: less than that no figure can take here; then come the heaviest parts of the kit of
 * figures, each alone under a slider. With `--memory` it moves the slider 2,000 times and says what the page holds
 * before and after.
 */
import { openWidget, withExport, yardsticks } from './drag/exported.mjs'
import { drag, hasSlider, held, shake, takeTimes, watchAnswers } from './drag/page.mjs'
import { tasksDuring } from './drag/trace.mjs'

const moves = 120
/** The longest that one widget is waited for, in milliseconds. */
const limit = process.argv.includes('--memory') ? 600_000 : 120_000

/** Widgets whose cost hangs on a choice are dragged at each. */
const statesOf = {
  'posterior-film': ['location', 'square', 'product', 'linear', 'bilinear', 'tanh'].map(
    (model) => `posterior-film?model=${model}`,
  ),
}

const quantile = (times, p) => {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? 0
}
const cell = (value, unit = '') => `${value}${unit}`.padStart(12)
const ms = (time) => cell(time.toFixed(1))
const longest = (tasks, kind) => tasks.reduce((most, task) => Math.max(most, task[kind]), 0)

const speedOf = async (browser, address, name) => {
  const { page, client } = await openWidget(browser, address, name)
  if (!(await hasSlider(page))) return `${name.padEnd(30)}  no slider`
  await watchAnswers(page)
  const row = []
  for (const rate of [1, 4]) {
    await client.send('Emulation.setCPUThrottlingRate', { rate })
    await drag(page, moves)
    await takeTimes(page) // the first drag warms the page up
    const tasks = await tasksDuring(client, () => drag(page, moves))
    const { answers, steps } = await takeTimes(page)
    row.push(ms(quantile(steps, 0.75)), ms(quantile(answers, 0.75)), ms(quantile(answers, 0.95)))
    if (rate === 4)
      row.push(
        ms(longest(tasks, 'wall')),
        ms(longest(tasks, 'cpu')),
        cell(tasks.filter(({ wall }) => wall > 50).length),
      )
  }
  await page.context().close()
  return name.padEnd(30) + row.join('')
}

/** A machine can be too slow to wait for: the table goes on without the widget. */
const within = (browser, row, name) => {
  let timer
  const patience = new Promise((resolve) => {
    timer = setTimeout(() => {
      resolve(`${name.padEnd(30)}  not done in ${limit / 60_000} minutes on this machine`)
      for (const context of browser.contexts()) void context.close()
    }, limit)
  })
  row.catch(() => {}) // it is cut off when its page is closed
  return Promise.race([row, patience]).finally(() => clearTimeout(timer))
}

const memoryOf = async (browser, address, name) => {
  const { page, client } = await openWidget(browser, address, name)
  if (!(await hasSlider(page))) return `${name.padEnd(30)}  no slider`
  await shake(page, 100)
  const row = []
  for (const drags of [0, 1000, 1000]) {
    await shake(page, drags)
    await page.waitForTimeout(1000)
    const { megabytes, nodes, listeners } = await held(client)
    row.push(cell(megabytes.toFixed(2)), cell(nodes), cell(listeners))
  }
  await page.context().close()
  return name.padEnd(30) + row.join('')
}

const timesAt = (rate) => [`step ${rate}×`, `p75 ${rate}×`, `p95 ${rate}×`]

const [measure, columns] = process.argv.includes('--memory')
  ? [memoryOf, [0, 1000, 2000].flatMap((n) => [`MB @${n}`, 'nodes', 'listeners'])]
  : [speedOf, [...[1, 4].flatMap(timesAt), 'task 4×', 'its CPU', 'over 50 ms']]

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'))

await withExport(async ({ browser, address, names }) => {
  const every = names.flatMap((name) => statesOf[name] ?? [name])
  console.log('widget'.padEnd(30) + columns.map((name) => cell(name)).join(''))
  for (const name of [...yardsticks, ...(asked.length > 0 ? asked : every)])
    console.log(await within(browser, measure(browser, address, name), name))
})
