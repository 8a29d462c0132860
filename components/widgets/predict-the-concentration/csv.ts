import { CASES, type Concentration } from './frame'
import type { ConcentrationGuess } from './params'

/** The widths, and the guess when it was made. */
export function csvOf(frame: Concentration, guess: ConcentrationGuess): string {
  const head = guess.isMade
    ? CASES.map(({ name, words }) => `# guessed slope for ${words}: ${guess.values[name]}`)
    : []
  const rows = CASES.flatMap(({ name, k }) =>
    frame[name].sizes.map((n, i) =>
      [`w^${2 * k}`, n, frame[name].widths[i], frame[name].law[i]].join(),
    ),
  )
  return [...head, 'loss,n,width,law', ...rows, ''].join('\n')
}
