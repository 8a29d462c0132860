import { posteriorWidth } from '@/lib/posterior/width'

/** The two losses, by half of their exponent. */
export const CASES = [
  { name: 'square', k: 1, words: 'w²', slope: -1 / 2, slopeWords: '−½' },
  { name: 'quartic', k: 2, words: 'w⁴', slope: -1 / 4, slopeWords: '−¼' },
] as const

export type CaseName = (typeof CASES)[number]['name']

/** The sizes at which the width is measured. */
const SIZES = Array.from({ length: 9 }, (_, i) => 10 ** (i / 2))

/** The widths of the posteriors ∝ exp(−n w^(2k)) on [−1, 1]: measured, and by the law for large n. */
export type Concentration = Readonly<
  Record<
    CaseName,
    {
      readonly sizes: readonly number[]
      readonly widths: readonly number[]
      /** The power law through the last point, with the exponent of theory. */
      readonly law: readonly number[]
      /** The slope of log width against log n between 1000 and 10 000. */
      readonly measuredSlope: number
      /** The width at the chosen n. */
      readonly widthNow: number
    }
  >
> & { readonly n: number }

export function concentrationAt(n: number): Concentration {
  const [square, quartic] = CASES.map(({ k, slope }) => {
    const widths = SIZES.map((size) => posteriorWidth(k, size))
    const last = widths.at(-1) ?? 0
    return {
      sizes: SIZES,
      widths,
      law: SIZES.map((size) => last * (size / 1e4) ** slope),
      measuredSlope: Math.log10(last / posteriorWidth(k, 1e3)),
      widthNow: posteriorWidth(k, n),
    }
  })
  return { n, square: square!, quartic: quartic! }
}
