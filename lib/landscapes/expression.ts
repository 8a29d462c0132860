/**
 * A polynomial in w₁, …, w_d as it is written: sums, products and powers are kept, not multiplied out,
 * so that K = f² keeps its relative precision where f is small, and prints as a person wrote it.
 */
export type Expression =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'variable'; readonly index: number }
  | { readonly kind: 'sum'; readonly terms: readonly Expression[] }
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: number }

/** An expression, or a number that stands for a constant. */
type Term = Expression | number

/**
 * The variable w_{index + 1}.
 *
 * @param index from 0
 */
export function variable(index: number): Expression {
  return { kind: 'variable', index }
}

/** The sum of terms; zeros are left out. */
export function sum(...terms: readonly Term[]): Expression {
  const kept = terms.map(expression).filter((term) => !isConstant(term, 0))
  return kept.length === 1
    ? kept[0]!
    : kept.length === 0
      ? constant(0)
      : { kind: 'sum', terms: kept }
}

/** The product of factors; ones are left out, and a zero is all. */
export function product(...factors: readonly Term[]): Expression {
  const kept = factors.map(expression).filter((factor) => !isConstant(factor, 1))
  if (kept.some((factor) => isConstant(factor, 0))) return constant(0)
  return kept.length === 1
    ? kept[0]!
    : kept.length === 0
      ? constant(1)
      : { kind: 'product', factors: kept }
}

/** The difference a − b. */
export function difference(a: Term, b: Term): Expression {
  return sum(a, typeof b === 'number' ? -b : product(-1, b))
}

/**
 * The power base^exponent.
 *
 * @param exponent an integer ≥ 0
 */
export function power(base: Expression, exponent: number): Expression {
  return exponent === 0 ? constant(1) : exponent === 1 ? base : { kind: 'power', base, exponent }
}

/** The square of an expression. */
export function square(base: Expression): Expression {
  return power(base, 2)
}

/**
 * The partial derivative ∂/∂w_{index + 1} of an expression.
 *
 * @example
 * derivative(square(variable(0)), 0) // 2 w₁
 */
export function derivative(of: Expression, index: number): Expression {
  switch (of.kind) {
    case 'constant':
      return constant(0)
    case 'variable':
      return constant(of.index === index ? 1 : 0)
    case 'sum':
      return sum(...of.terms.map((term) => derivative(term, index)))
    case 'product':
      return sum(
        ...of.factors.map((factor, i) => product(...of.factors.with(i, derivative(factor, index)))),
      )
    case 'power':
      return product(of.exponent, power(of.base, of.exponent - 1), derivative(of.base, index))
  }
}

function constant(value: number): Expression {
  return { kind: 'constant', value }
}

function expression(term: Term): Expression {
  return typeof term === 'number' ? constant(term) : term
}

function isConstant(term: Expression, value: number): boolean {
  return term.kind === 'constant' && term.value === value
}
