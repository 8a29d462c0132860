import { join } from 'node:path'
import { weighPages } from '@/scripts/weight/weigh.mjs'
import { chapters, expect, test } from './site'

/** Bytes over the wire, compressed; see `npm run weigh`. */
const budget = { first: 6_000, script: 120_000, all: 310_000 }
/** The chapter on resolution computes with the exact engine; and the Lab has all that it draws in one figure. */
const engines: Readonly<Record<string, typeof budget>> = {
  '/resolution/': { ...budget, script: 139_000, all: 327_000 },
  '/lab/': { ...budget, script: 150_000, all: 305_000 },
}

test('every page keeps to its bytes, and none fetches the library of space by itself', async () => {
  const { pages, spatial } = await weighPages(join(process.cwd(), 'out'))
  expect(spatial).toHaveLength(1)
  for (const { path, figures, scripts, first, script, flat, all } of pages) {
    expect.soft(first, `${path}: script before a figure is near`).toBeLessThan(budget.first)
    expect.soft(scripts.filter((name) => spatial.includes(name))).toEqual([])
    if (figures.length > 0) expect.soft(script, path).toBeGreaterThan(60_000)
    if (![...chapters, '/lab/'].includes(path)) continue
    const most = engines[path] ?? budget
    expect
      .soft(path === '/lab/' ? script : flat, `${path}: script when read to its end`)
      .toBeLessThan(most.script)
    expect.soft(all, `${path}: everything when read to its end`).toBeLessThan(most.all)
  }
})
