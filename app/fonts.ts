import localFont from 'next/font/local'

/**
 * The text: ET Book, old-style figures; lining figures by `font-variant-numeric: lining-nums`. What stands in until
 * it is there is in styles/fallbacks.css.
 */
export const text = localFont({
  src: [
    { path: './fonts/et-book-roman.woff2', weight: '400', style: 'normal' },
    { path: './fonts/et-book-italic.woff2', weight: '400', style: 'italic' },
    { path: './fonts/et-book-semibold.woff2', weight: '600', style: 'normal' },
  ],
  variable: '--font-et-book',
  adjustFontFallback: false,
})

/** Controls, labels and numbers in figures: a subset of Source Sans 3 with Greek and the signs of mathematics. */
export const sans = localFont({
  src: [
    { path: './fonts/guide-sans-regular.woff2', weight: '400', style: 'normal' },
    { path: './fonts/guide-sans-semibold.woff2', weight: '600', style: 'normal' },
  ],
  variable: '--font-guide-sans',
  adjustFontFallback: false,
})
