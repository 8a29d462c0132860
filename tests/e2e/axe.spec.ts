import { AxeBuilder } from '@axe-core/playwright'
import { wakeAll } from './islands'
import { expect, pages, test } from './site'

const describe = ({ id, nodes }: { id: string; nodes: { target: unknown[] }[] }) =>
  `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`

for (const path of pages)
  test(`axe finds nothing on ${path}, light or dark`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(path)
    // The gallery holds every widget at once; each is looked at alive in its own embed.
    if (path !== '/gallery/') await wakeAll(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      // The inside of a formula is KaTeX's own, thousands of nodes of it.
      const { violations } = await new AxeBuilder({ page }).exclude('.katex').analyze()
      expect(violations.map(describe), colorScheme).toEqual([])
    }
  })
