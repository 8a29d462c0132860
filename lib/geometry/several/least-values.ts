import Rational from 'fraction.js'
import type { Fraction } from '@/lib/numerics/fraction'
import { addPolynomials } from '@/lib/geometry/polynomials/arithmetic'
import { evaluatePolynomial } from '@/lib/geometry/polynomials/substitution'
import type { BoxProblem } from './box-derivation'
import { constantOf, exactValue } from './exact-value'

/**
 * The parts of a sum in disjoint variables, each shifted by a constant so that its least value over its
 * box may be 0, the shifts adding up to the constant of the sum. The least values are first taken to
 * be 0, when every part vanishes at a common origin and there is no constant; otherwise those of parts
 * in one variable are found numerically and read as simple fractions, and a single part in more
 * variables takes what is left. Whether a shifted part is ≥ 0 is for the solver of the parts to say.
 * Undefined when the shifts cannot be made out.
 */
export function leastValues(
  parts: readonly BoxProblem[],
  constant: Fraction,
): readonly BoxProblem[] | undefined {
  const hasOrigin = parts.every(({ box }) =>
    box.every(({ low, high }) => low.compare(0) <= 0 && high.compare(0) >= 0),
  )
  if (constant.equals(0) && hasOrigin) return parts
  const wide = parts.filter((part) => part.K.variables.length > 1)
  if (wide.length > 1) return undefined
  const known = parts.map((part) => (part === wide[0] ? undefined : leastOnInterval(part)))
  const taken = known.reduce<Fraction>((sum, x) => (x ? sum.add(x) : sum), constant)
  if (wide.length === 0 && !taken.equals(0)) return undefined
  return parts.map((part, i) => {
    const shift = known[i]?.neg() ?? taken
    return { ...part, K: addPolynomials(part.K, constantOf(part.K.variables, shift)) }
  })
}

const GRID = 4000

/** The least value of a polynomial in one variable, as the simplest fraction within its digits. */
function leastOnInterval({ K, box }: BoxProblem): Fraction {
  const { low, high } = box[0]!
  const [a, b] = [low.valueOf(), high.valueOf()]
  const value = (x: number) => evaluatePolynomial(K, [x])
  const step = (b - a) / GRID
  let best = a
  for (let i = 0; i <= GRID; i++) if (value(a + i * step) < value(best)) best = a + i * step
  let [left, right] = [Math.max(a, best - step), Math.min(b, best + step)]
  for (let i = 0; i < 100; i++) {
    const [first, second] = [left + (right - left) / 3, right - (right - left) / 3]
    if (value(first) < value(second)) right = second
    else left = first
  }
  const least = new Rational(value((left + right) / 2)).simplify(1e-9)
  const ends = [exactValue(K, [low]), exactValue(K, [high])]
  return ends.find((end) => Math.abs(end.valueOf() - least.valueOf()) < 1e-9) ?? least
}
