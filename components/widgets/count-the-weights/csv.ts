import { COUNTS, promisedError, SIZE, type Count } from './frame'

/** The test errors of both learners at every count. */
export function csvOf({ seed, fit, average }: Count): string {
  const rows = COUNTS.map((d, i) =>
    [d, fit.errors[i], average.errors[i], d <= SIZE ? promisedError(d) : ''].join(),
  )
  return [`# n = ${SIZE}, seed ${seed}`, 'd,least squares,bayes average,count', ...rows, ''].join(
    '\n',
  )
}
