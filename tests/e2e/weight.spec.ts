import { join } from 'node:path'
import { weighPages } from '@/scripts/weight/weigh.mjs'
import { chapters, expect, test } from './site'

/** Bytes over the wire, compressed; see `npm run weigh`. */
const budget = { first: 6_000, script: 120_000, all: 310_000 }
/** The Lab has all that it draws in one figure, in space too. */
const lab = { ...budget, script: 128_000 }

test('every page keeps to its bytes, and none fetches the library of space by itself', async () => {
  const { pages, spatial } = await weighPages(join(process.cwd(), 'out'))
  expect(spatial).toHaveLength(1)
  for (const { path, figures, scripts, first, script, flat, all } of pages) {
    expect.soft(first, `${path}: script before a figure is near`).toBeLessThan(budget.first)
    expect.soft(scripts.filter((name) => spatial.includes(name))).toEqual([])
    if (figures.length > 0) expect.soft(script, path).toBeGreaterThan(60_000)
    if (![...chapters, '/lab/'].includes(path)) continue
    const most = path === '/lab/' ? lab : budget
    expect
      .soft(path === '/lab/' ? script : flat, `${path}: script when read to its end`)
      .toBeLessThan(most.script)
    expect.soft(all, `${path}: everything when read to its end`).toBeLessThan(most.all)
  }
})
