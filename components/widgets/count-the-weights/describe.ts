import { SIZE, type Count } from './frame'

/** An error to two digits, in plain notation. */
export const errorWords = (error: number) =>
  error >= 10 ? String(Math.round(error)) : String(Number(error.toPrecision(2)))

/** What is seen now, in words. */
export function describe({ d, fit, average }: Count): string {
  const where =
    d < SIZE
      ? `fewer weights (${d}) than readings (${SIZE})`
      : d === SIZE
        ? `as many weights as readings (${SIZE})`
        : `more weights (${d}) than readings (${SIZE})`
  return (
    `A smooth curve, ${SIZE} noisy readings of it, and two curves learned from them with ${where}. The test error ` +
    `of least squares is ${errorWords(fit.error)}, that of the average over the posterior is ` +
    `${errorWords(average.error)}. Against the number of weights the error of least squares climbs ` +
    `steeply towards d = n and falls again beyond; the average stays nearly level.`
  )
}
