import { AxeBuilder } from '@axe-core/playwright'
import { wakeAll } from './islands'
import { expect, pages, test } from './site'

const describe = ({ id, nodes }: { id: string; nodes: { target: unknown[] }[] }) =>
  `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`

for (const path of pages)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on ${path} in the ${colorScheme}`, async ({ page }) => {
      test.slow()
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path)
      await wakeAll(page)
      // The inside of a formula is KaTeX's own, thousands of nodes of it.
      const { violations } = await new AxeBuilder({ page }).exclude('.katex').analyze()
      expect(violations.map(describe)).toEqual([])
    })
