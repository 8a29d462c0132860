import { fraction } from '@/lib/numerics/fraction'
import type { BoxDerivation, BoxProblem, ZeroPoint } from './box-derivation'
import { lineZeros, rationalZeros } from './line-zeros'
import { productPresentation } from './presentation'

/**
 * (λ, m) of K in one variable over an interval, exactly: the least (h + 1)/k over the zeros of order k,
 * from the squarefree factors that vanish there. Undefined in more variables.
 */
export function solveLine({
  K,
  discrepancies,
  box,
}: BoxProblem): Omit<BoxDerivation, keyof BoxProblem> | undefined {
  if (K.variables.length !== 1) return undefined
  const presentation = productPresentation(K)
  const [interval, generator, name] = [box[0]!, presentation.generators[0]!, K.variables[0]!]
  const step = { kind: 'line' } as const
  const order = generator.monomial[0]!
  const [below, above] = [interval.low.compare(0), interval.high.compare(0)]
  const zeros = presentation.factors.flatMap((factor, j) => {
    const { inside, atLow, atHigh } = lineZeros(factor, interval)
    const power = generator.powers[j]!
    const changesSign = inside && power % 2 === 1
    return inside || atLow || atHigh ? [{ lambda: fraction(1, power), factor, changesSign }] : []
  })
  if (zeros.some((zero) => zero.changesSign) || (order % 2 === 1 && below < 0 && above > 0))
    return { outcome: { status: 'negative' }, points: [], step }
  const atOrigin = order > 0 && below <= 0 && above >= 0 ? discrepancies[0]!.div(order) : undefined
  const values = [...zeros.map((zero) => zero.lambda), ...(atOrigin ? [atOrigin] : [])]
  if (values.length === 0) return { outcome: { status: 'no-zero' }, points: [], step }
  const lambda = values.reduce((a, b) => (b.compare(a) < 0 ? b : a))
  const points: readonly ZeroPoint[] = [
    ...(atOrigin?.equals(lambda) ? [fraction(0)] : []),
    ...zeros
      .filter((zero) => zero.lambda.equals(lambda))
      .flatMap((zero) => rationalZeros(zero.factor, interval)),
  ].map((x) => ({ [name]: x }))
  return { outcome: { status: 'exact', lambda, multiplicity: 1 }, points, step }
}
