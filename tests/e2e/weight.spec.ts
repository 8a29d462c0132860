import { join } from 'node:path'
import { weighPages } from '@/scripts/weight/weigh.mjs'
import { chapters, expect, test } from './site'

/** Bytes over the wire, compressed; see `npm run weigh`. */
const budget = { first: 6_000, script: 120_000, all: 310_000 }
/** Pages that are held to all of their script, what draws in space too: one figure of all panels, and all figures. */
const budgetOf: Readonly<Record<string, { script: number; all: number } | undefined>> = {
  '/lab/': { script: 128_000, all: 310_000 },
  '/gallery/': { script: 240_000, all: 465_000 },
}

test('every page keeps to its bytes, and none fetches the library of space by itself', async () => {
  const { pages, spatial } = await weighPages(join(process.cwd(), 'out'))
  expect(spatial).toHaveLength(1)
  for (const { path, figures, scripts, first, script, flat, all } of pages) {
    expect.soft(first, `${path}: script before a figure is near`).toBeLessThan(budget.first)
    expect.soft(scripts.filter((name) => spatial.includes(name))).toEqual([])
    if (figures.length > 0) expect.soft(script, path).toBeGreaterThan(60_000)
    const own = budgetOf[path]
    if (own === undefined && !chapters.includes(path)) continue
    const most = own ?? budget
    expect
      .soft(own ? script : flat, `${path}: script when read to its end`)
      .toBeLessThan(most.script)
    expect.soft(all, `${path}: everything when read to its end`).toBeLessThan(most.all)
  }
})
