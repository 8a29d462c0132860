import type { Locator, Page } from '@playwright/test'
import { embeds, htmlOf } from './site'

/**
 * The sliders whose values are in the address. A reader's guess is nobody else's, and is not; nor is
 * how far a motion has come.
 */
export const sliders = (root: Page | Locator) =>
  root.locator(
    '[data-live] input[type="range"]:not([aria-label^="your "], [aria-label^="the blow-up"])',
  )

/** The figures that have such a slider, alone on their page. */
export const withSliders = embeds.filter((path) =>
  /<input type="range"(?![^>]*aria-label="(?:your |the blow-up))/.test(htmlOf(path)),
)
