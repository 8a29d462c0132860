import { guessKnobs } from './params'

/** The slopes that a reader drew, and whether they stand by them. */
export type Guess = {
  readonly square: number
  readonly quartic: number
  readonly isMade: boolean
}

export const NO_GUESS: Guess = {
  square: guessKnobs.square.initial,
  quartic: guessKnobs.quartic.initial,
  isMade: false,
}

/** A guess from storage, where anything may stand. */
export function readGuess(text: string): Guess {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return NO_GUESS
    const field = (name: string): unknown =>
      Object.entries(value).find(([key]) => key === name)?.[1]
    return {
      square: guessKnobs.square.clean(Number(field('square'))),
      quartic: guessKnobs.quartic.clean(Number(field('quartic'))),
      isMade: field('isMade') === true,
    }
  } catch {
    return NO_GUESS
  }
}
