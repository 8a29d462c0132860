import Rational from 'fraction.js'

/**
 * An exact rational number p/q of arbitrary size: the type of every learning coefficient λ. A value:
 * its methods (`add`, `sub`, `mul`, `div`, `compare`, `equals`, …) return new fractions.
 */
export type Fraction = Rational

/**
 * The fraction p/q in lowest terms.
 *
 * @param numerator p, an integer
 * @param denominator q, a non-zero integer
 * @throws RangeError when p or q is not an integer that a double holds exactly, or when q is 0
 * @example
 * fraction(10, 24).toFraction() // '5/12'
 */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  const p = exactInteger('numerator', numerator)
  const q = exactInteger('denominator', denominator)
  if (q === 0n) throw new RangeError('denominator must not be 0, got 0')
  return new Rational(p, q)
}

/**
 * A fraction as text: "p/q" in lowest terms, or "p" when it is whole.
 *
 * @example
 * formatFraction(fraction(3, 2)) // '3/2'
 * @example
 * formatFraction(fraction(4, 2)) // '2'
 */
export function formatFraction(value: Fraction): string {
  return value.toFraction()
}

/**
 * The fraction that a text "p/q" or "p" names: the inverse of {@link formatFraction}.
 *
 * @throws RangeError when the text is not of that form
 * @example
 * parseFraction('5/12').valueOf() // 0.4166666666666667
 */
export function parseFraction(text: string): Fraction {
  const parts = /^\s*(-?\d+)(?:\s*\/\s*(\d+))?\s*$/.exec(text)
  if (!parts) throw new RangeError(`fraction must have the form p/q or p, got ${text}`)
  return fraction(BigInt(parts[1] ?? ''), BigInt(parts[2] ?? 1))
}

function exactInteger(name: string, value: number | bigint): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError(`${name} must be an integer below 2^53, got ${value}`)
  return BigInt(value)
}
