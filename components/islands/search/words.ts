const names =
  'alpha beta gamma delta epsilon zeta eta theta kappa lambda mu nu xi pi rho sigma tau phi chi psi omega'
const letters = [...'αβγδεζηθκλμνξπρστφχψω']
const letterOf = new Map(names.split(' ').map((name, at) => [name, letters[at] ?? name]))
const greek = new RegExp(`(?<!\\p{L})(${[...letterOf.keys()].join('|')})(?!\\p{L})`, 'giu')

const moved = (digits: string, signs: string) =>
  [...digits].map((digit) => [...signs][Number(digit)] ?? digit).join('')

/**
 * Words as the guide prints them: Greek letters for their names, exponents and indices above and below the line.
 *
 * @example
 * ```ts
 * asPrinted('lambda of x^2y^2') // 'λ of x²y²'
 * ```
 */
export const asPrinted = (words: string): string =>
  words
    .replace(greek, (name) => letterOf.get(name.toLowerCase()) ?? name)
    .replace(/\^(\d+)/g, (_, digits: string) => moved(digits, '⁰¹²³⁴⁵⁶⁷⁸⁹'))
    .replace(/_(\d+)/g, (_, digits: string) => moved(digits, '₀₁₂₃₄₅₆₇₈₉'))

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Letters to insert, leave out or change, to come from one word to the other. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/**
 * Whether a text holds, for each of the words, one that is the same but for a slip of the hand: one letter in
 * words of five and less, two in longer ones.
 *
 * @example
 * ```ts
 * isNear('hesian', 'the Hessian of K') // true
 * ```
 */
export const isNear = (words: string, text: string): boolean => {
  const there = wordsOf(text)
  return wordsOf(words).every((word) =>
    there.some((other) => distance(word, other) <= (word.length > 5 ? 2 : 1)),
  )
}
