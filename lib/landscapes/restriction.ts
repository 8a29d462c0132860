import type { Expression } from './expression'

/**
 * The coefficients of an expression as a polynomial in w_{index + 1} alone, constant first, with every
 * other variable fixed at its value in w.
 *
 * @example
 * restriction(difference(variable(0), variable(1)), 0, [0, 3]) // [-3, 1]
 */
export function restriction(
  of: Expression,
  index: number,
  w: ArrayLike<number>,
): readonly number[] {
  switch (of.kind) {
    case 'constant':
      return [of.value]
    case 'variable':
      return of.index === index ? [0, 1] : [w[of.index]!]
    case 'sum':
      return of.terms.map((term) => restriction(term, index, w)).reduce(plus)
    case 'product':
      return of.factors.map((factor) => restriction(factor, index, w)).reduce(times)
    case 'power': {
      const base = restriction(of.base, index, w)
      let result: readonly number[] = base
      for (let i = 1; i < of.exponent; i++) result = times(result, base)
      return result
    }
  }
}

function plus(a: readonly number[], b: readonly number[]): readonly number[] {
  const [long, short] = a.length < b.length ? [b, a] : [a, b]
  return long.map((coefficient, i) => coefficient + (short[i] ?? 0))
}

function times(a: readonly number[], b: readonly number[]): readonly number[] {
  const result: number[] = Array.from({ length: a.length + b.length - 1 }, () => 0)
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) result[i + j]! += a[i]! * b[j]!
  return result
}
