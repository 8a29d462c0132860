/**
 * `npm run soak [-- minutes] [-- widget …] [-- --at-once=n]`: a restless hand plays with each widget for so many
 * minutes (10 if none are given), with n of them at once (1), each on a page of its own, and the page's memory is read
 * after a collection of garbage at the beginning and after each quarter of the time. Fails when a widget holds more at
 * the end than after its first quarter, beyond the bounds below: what is kept for good (caches, compiled code) is there
 * by then.
 */
import { openWidget, withExport } from './drag/exported.mjs'
import { fidget } from './drag/hand.mjs'
import { held } from './drag/page.mjs'

/** The most that may be added between the first quarter and the end. */
const bounds = { megabytes: 4, nodes: 1500, listeners: 200 }
const QUARTERS = 4
const BATCH = 20

const words = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const minutes = Number(words.find((word) => /^[\d.]+$/.test(word)) ?? 10)
const asked = words.filter((word) => !/^[\d.]+$/.test(word))
const atOnce = Number(
  process.argv.find((word) => word.startsWith('--at-once='))?.slice('--at-once='.length) ?? 1,
)

/** What a widget holds at the beginning and after each quarter of the time. */
const soak = async (browser, address, name) => {
  const { page, errors, client } = await openWidget(browser, address, name)
  let batches = 0
  const play = async (milliseconds) => {
    const end = performance.now() + milliseconds
    do await fidget(page, ++batches, BATCH)
    while (performance.now() < end)
    await page.waitForTimeout(1000)
    return held(client)
  }
  const readings = [await play(0)]
  for (let quarter = 0; quarter < QUARTERS; quarter++)
    readings.push(await play((minutes * 60_000) / QUARTERS))
  await page.context().close()
  return { readings, actions: batches * BATCH, errors }
}

/** What is wrong with a soak, in words. */
const faultsOf = ({ readings, errors }) => {
  const [first, last] = [readings[1], readings.at(-1)]
  const grown = Object.entries(bounds).flatMap(([name, bound]) => {
    const growth = last[name] - first[name]
    return growth > bound ? [`${growth.toFixed(1)} ${name} more`] : []
  })
  return [...grown, ...new Set(errors)]
}

if (!(minutes > 0) || !(Number.isInteger(atOnce) && atOnce > 0)) {
  console.error(`minutes and --at-once must be positive, got ${minutes} and ${atOnce}`)
  process.exit(1)
}
let failures = 0
await withExport(async ({ browser, address, names }) => {
  console.log(
    `${minutes} minutes each; MB after the start and each quarter; nodes and listeners at the end`,
  )
  const waiting = [...(asked.length > 0 ? asked : names)]
  const playOn = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const found = await soak(browser, address, name)
      const faults = faultsOf(found)
      const { readings, actions } = found
      const { nodes, listeners } = readings.at(-1)
      const heaps = readings.map(({ megabytes }) => megabytes.toFixed(2).padStart(8)).join('')
      const rest = `${String(nodes).padStart(8)}${String(listeners).padStart(7)}${String(actions).padStart(8)} actions`
      console.log(
        `${name.padEnd(26)}${heaps}${rest}${faults.map((fault) => `  FAILED: ${fault}`).join('')}`,
      )
      failures += faults.length === 0 ? 0 : 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, playOn))
})
console.log(failures === 0 ? 'no widget grows' : `widgets that failed: ${failures}`)
process.exitCode = failures === 0 ? 0 : 1
