import { fraction } from '@/lib/numerics/fraction'
import { exactQuotient } from '@/lib/geometry/factors/divide'
import {
  addPolynomials,
  multiplyPolynomials,
  powerPolynomial,
  scalePolynomial,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import { degree } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { substitute } from '@/lib/geometry/polynomials/substitution'
import { rank } from '@/lib/geometry/polyhedra/cone'
import { addsUp } from './check-squares'
import type { Derivation, LocalProblem, Step } from './derivation'
import type { Generator, Presentation } from './presentation'
import type { ToricStratum } from './toric-threshold'

type ToricStep = Step & { readonly kind: 'toric' }

/**
 * What is wrong with a toric step, in words; nothing when it holds. Recomputed from the certificate:
 * that the presentation multiplies out to K; for every stratum the orders N and k of its divisors, and
 * by its weights θ that none in its cone has a smaller k/N; that λ is the least of them, with m.
 */
export function toricFaults(derivation: Derivation, step: ToricStep): readonly string[] {
  const { discrepancies, outcome } = derivation
  if (outcome.status !== 'exact') return ['a toric step must have an exact outcome']
  const { presentation, strata } = step
  const extra = presentation.equations.map(() => fraction(1))
  const all = [...discrepancies, ...extra]
  const faults = strata.flatMap((stratum) => stratumFaults(stratum, presentation, all))
  if (!multipliesOut(presentation, derivation)) faults.push('the presentation is not K')
  if (strata.some((s) => s.lambda.compare(outcome.lambda) < 0))
    faults.push('a stratum has less than λ')
  const attaining = strata.filter((s) => s.lambda.equals(outcome.lambda))
  const largest = Math.max(...attaining.map((s) => s.multiplicity))
  if (largest !== outcome.multiplicity) faults.push('m is not the largest of the strata')
  if (!attaining.some((s) => s.existence === 'some' && s.multiplicity === largest))
    faults.push('no stratum that surely exists attains λ and m')
  return faults
}

function stratumFaults(
  stratum: ToricStratum,
  { equations, factors, generators }: Presentation,
  discrepancies: Derivation['discrepancies'],
): string[] {
  const faults: string[] = []
  const { lambda, divisors, proof, facets } = stratum
  const touching = stratum.vanishing
    .filter((j) => j >= equations.length)
    .map((j) => j - equations.length)
  const orders = (weight: readonly number[], contact: readonly number[]) =>
    generators.map(
      ({ monomial, powers }) =>
        inner(monomial, weight) +
        powers.reduce((sum, k, j) => sum + k * (least(factors[j]!, weight) + contact[j]!), 0),
    )
  const along = (weight: readonly number[]) =>
    equations.reduce(
      (sum, equation) => sum.sub(least(equation, weight)),
      weight.reduce((sum, u, i) => sum.add(discrepancies[i]!.mul(u)), fraction(0)),
    )
  const none = factors.map(() => 0)
  for (const { weight, contact, order, discrepancy } of divisors) {
    const k = along(weight).add(contact.reduce((a, b) => a + b, 0))
    if (Math.min(...orders(weight, contact)) !== order) faults.push('an order N is wrong')
    if (!k.equals(discrepancy) || !k.equals(lambda.mul(order))) faults.push('a k is wrong')
    if (contact.some((s, j) => s > 0 && !touching.includes(j)))
      faults.push('a divisor touches a factor that does not vanish')
  }
  if (rank(divisors.map((d) => [...d.weight, ...d.contact])) !== stratum.multiplicity)
    faults.push('m of a stratum is not the rank of its divisors')
  const mean = (values: readonly number[]) =>
    proof.reduce(
      (sum, { generator, weight }) => sum.add(weight.mul(values[generator]!)),
      fraction(0),
    )
  if (!mean(generators.map(() => 1)).equals(1) || proof.some((p) => p.weight.compare(0) < 0))
    faults.push('the weights of the proof are no weights')
  for (const { normal } of facets)
    if (mean(orders(normal, none)).compare(along(normal).div(lambda)) > 0)
      faults.push('a ray of the cone has less than λ')
  for (const j of touching)
    if (mean(generators.map((g) => g.powers[j]!)).compare(lambda.inverse()) > 0)
      faults.push('a vanishing factor has less than λ')
  return faults
}

/**
 * Whether the generators, with the further variables replaced by what they stand for, are K up to a
 * constant, or one by one the squares of which K is the sum.
 */
function multipliesOut(presentation: Presentation, problem: LocalProblem): boolean {
  const { K, squares } = problem
  const { generators } = presentation
  const wholes =
    generators.length === 1
      ? [K]
      : addsUp(problem) && squares!.map(({ base }) => multiplyPolynomials(base, base))
  if (!wholes || wholes.length !== generators.length) return false
  return generators.every((generator, j) => {
    const ratio = exactQuotient(productOf(presentation, generator, K.variables), wholes[j]!)
    return ratio !== undefined && degree(ratio) === 0
  })
}

/** The product of powers that a generator stands for, in the variables of K. */
function productOf(
  { variables, equations, factors }: Presentation,
  { monomial, powers }: Generator,
  names: readonly string[],
): Polynomial {
  const images = names.map((name) => variablePolynomial(names, name))
  equations.forEach((equation, e) => {
    const name = variables[names.length + e]!
    const value = addPolynomials(
      variablePolynomial(variables, name),
      scalePolynomial(equation, -1n),
    )
    const padding = variables.slice(images.length).map(() => images[0]!)
    images.push(substitute(inWide(value, variables), [...images, ...padding]))
  })
  return [
    ...images.map((image, i) => powerPolynomial(image, monomial[i]!)),
    ...factors.map((f, j) => powerPolynomial(substitute(inWide(f, variables), images), powers[j]!)),
  ].reduce(multiplyPolynomials)
}

function inWide(p: Polynomial, variables: readonly string[]): Polynomial {
  if (p.variables.length !== variables.length)
    throw new RangeError(`variables must be ${variables.join()}, got ${p.variables.join()}`)
  return p
}

function least(p: Polynomial, weight: readonly number[]): number {
  return Math.min(...p.terms.map((term) => inner(term.exponents, weight)))
}

function inner(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * b[i]!, 0)
}
