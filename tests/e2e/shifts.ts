import type { Page } from '@playwright/test'

/** Runs in the page: keeps every shift of the layout, those that the browser remembers among them. */
export const watchShifts = () => {
  const shifts: number[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      shifts.push(entry.value)
  }).observe({ type: 'layout-shift', buffered: true })
}

/** The shifts that {@link watchShifts} kept. */
export const shiftsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: readonly number[] }).shifts)
