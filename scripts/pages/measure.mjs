/** One visit of a page: what Lighthouse says, and how long the main thread worked by its own clock. */
import lighthouse from 'lighthouse'
import desktop from 'lighthouse/core/config/desktop-config.js'

const categories = {
  performance: 'speed',
  accessibility: 'access',
  'best-practices': 'practice',
  seo: 'seo',
}

/**
 * Scores of 100, milliseconds, and bytes over the wire; and the audits that keep a score from 100. Nothing where
 * Lighthouse did not come to an end: it scores no performance then, and the rest of what it says means nothing.
 */
export const lighthouseOf = async (url, form, port) => {
  const flags = { port, onlyCategories: Object.keys(categories), logLevel: 'error', output: 'json' }
  const { lhr } = await lighthouse(url, flags, form === 'desktop' ? desktop : undefined)
  if (lhr.categories.performance.score === null) return
  const value = (audit) => lhr.audits[audit]?.numericValue ?? Number.NaN
  const score = (name) => Math.round((lhr.categories[name].score ?? 0) * 100)
  const failing = ['accessibility', 'best-practices', 'seo'].flatMap((name) =>
    lhr.categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
      .map(({ id }) => id),
  )
  const scores = Object.entries(categories).map(([name, short]) => [short, score(name)])
  return {
    ...Object.fromEntries(scores),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    failing,
  }
}

/**
 * Milliseconds that the main thread worked until two seconds after the page was loaded. It is measured in the
 * thread's own ticks, so that it does not count the time in which the machine did something else.
 */
export const mainThreadOf = async (browser, url) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(2000)
  const { metrics } = await session.send('Performance.getMetrics')
  await context.close()
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
}

/** The middle one of some numbers. */
export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2
}
