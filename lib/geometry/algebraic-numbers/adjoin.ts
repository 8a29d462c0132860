import { irreducibleFactors } from './factor'
import {
  type FieldPolynomial,
  gcdOver,
  multiplyOver,
  overField,
  overIntegers,
  trimmedOver,
} from './field-polynomial'
import { integerGcd } from './integer-gcd'
import { add, derivative, type IntegerPolynomial, multiply, scale } from './integer-polynomial'
import {
  type DyadicInterval,
  type FieldElement,
  fieldDegree,
  inverseElement,
  multiplyElements,
  type RealField,
  rationals,
  reduceElement,
  refineRoot,
} from './real-field'
import { isolateRealRoots, refineRealRoot, signAtDyadic } from './real-roots'
import { type BivariatePolynomial, resultant } from './resultant'
import { greatestCommonDivisor } from '@/lib/geometry/polynomials/polynomial'

/** An element of ℚ(θ): numerator over a positive integer. */
export type FieldNumber = { readonly numerator: FieldElement; readonly denominator: bigint }

/** A field that contains another one, by the image of the old θ. */
export type Extension = {
  readonly field: RealField
  /** The old θ in the new field. */
  readonly generator: FieldNumber
}

/**
 * The smallest real field that contains a field and a real root of a polynomial over it, with the root
 * in it. A primitive element θ′ = root + s·θ is found by factoring the norm over ℚ (Trager).
 *
 * @param p squarefree
 * @param root an isolating interval of the root
 */
export function adjoinRoot(
  field: RealField,
  p: FieldPolynomial,
  root: DyadicInterval,
): Extension & { readonly root: FieldNumber } {
  if (fieldDegree(field) === 1) {
    const factor = factorAt(overIntegers(p), root)
    const extension = fieldOfRoot(factor, root)
    return {
      field: extension.field,
      generator: { numerator: [], denominator: 1n },
      root: extension.root,
    }
  }
  if (p.length === 2) return { field, generator: theta, root: linearRoot(field, p) }
  for (let trial = 0; ; trial++) {
    const s = BigInt(trial % 2 === 0 ? -trial / 2 : (trial + 1) / 2)
    const norm = resultant(overField(field.minimal), inTheta(p, s))
    if (integerGcd(norm, derivative(norm)).length > 1) continue
    const at = locate(field, p, root, s, norm)
    const factor = factorAt(norm, at)
    if (factor.length === field.minimal.length) {
      const linear = gcdOver(field, p, shifted(field, factor, s))
      return { field, generator: theta, root: linearRoot(field, linear) }
    }
    const { field: larger, root: gamma } = fieldOfRoot(factor, at)
    const common = gcdOver(larger, overField(field.minimal), atGamma(larger, p, gamma, s))
    const generator = linearRoot(larger, common)
    return { field: larger, generator, root: difference(gamma, generator, s) }
  }
}

/** The images of elements of the old field in the new one, all times the same positive integer. */
export function extendElements(
  { field, generator }: Extension,
  elements: readonly FieldElement[],
): readonly FieldElement[] {
  const top = Math.max(0, ...elements.map((element) => element.length - 1))
  const powers: FieldElement[] = [[1n]]
  while (powers.length <= top)
    powers.push(multiplyElements(field, powers[powers.length - 1]!, generator.numerator))
  return elements.map((element) =>
    element.reduce<FieldElement>(
      (sum, c, i) => add(sum, scale(powers[i]!, c * generator.denominator ** BigInt(top - i))),
      [],
    ),
  )
}

const theta: FieldNumber = { numerator: [0n, 1n], denominator: 1n }

/** The field of one root of an irreducible polynomial, with θ = (leading coefficient) · root. */
function fieldOfRoot(
  factor: IntegerPolynomial,
  root: DyadicInterval,
): { readonly field: RealField; readonly root: FieldNumber } {
  const degree = factor.length - 1
  const leading = factor[degree]!
  if (degree === 1)
    return {
      field: rationals,
      root: lowest({ numerator: trim([-factor[0]!]), denominator: leading }),
    }
  const minimal = factor.map((c, i) => (i === degree ? 1n : c * leading ** BigInt(degree - 1 - i)))
  const interval = { low: root.low * leading, high: root.high * leading, bits: root.bits }
  const field = { minimal, root: refineRoot(minimal, interval, 64) }
  return { field, root: { numerator: [0n, 1n], denominator: leading } }
}

/** The irreducible factor of a squarefree polynomial that has the isolated root. */
function factorAt(p: IntegerPolynomial, root: DyadicInterval): IntegerPolynomial {
  const sign = (factor: IntegerPolynomial, at: bigint) =>
    signAtDyadic(rationals, overField(factor), at, root.bits)
  const found = irreducibleFactors(p).find(
    (factor) =>
      sign(factor, root.low) * sign(factor, root.high) < 0 || sign(factor, root.low) === 0,
  )
  if (!found) throw new RangeError('root must be isolated by an interval with a change of sign')
  return found
}

/** The isolating interval, among the roots of the norm, of root + s·θ. */
function locate(
  field: RealField,
  p: FieldPolynomial,
  root: DyadicInterval,
  s: bigint,
  norm: IntegerPolynomial,
): DyadicInterval {
  const candidates = isolateRealRoots(rationals, overField(norm))
  for (let bits = 32; ; bits *= 2) {
    const beta = refineRealRoot(field, p, root, bits)
    const t = refineRoot(field.minimal, field.root, bits)
    const fine = Math.max(beta.bits, t.bits)
    const [b, c] = [BigInt(fine - beta.bits), BigInt(fine - t.bits)]
    const ends = [s * (t.low << c), s * (t.high << c)]
    const low = (beta.low << b) + (s < 0n ? ends[1]! : ends[0]!)
    const high = (beta.high << b) + (s < 0n ? ends[0]! : ends[1]!)
    const near = candidates.filter((root_) => {
      const r = refineRoot(norm, root_, bits)
      return (
        !(high << BigInt(r.bits) < r.low << BigInt(fine)) &&
        !(r.high << BigInt(fine) < low << BigInt(r.bits))
      )
    })
    if (near.length === 1) return near[0]!
  }
}

/** p(θ, z − s·θ) as a polynomial in θ whose coefficients are polynomials in z. */
function inTheta(p: FieldPolynomial, s: bigint): BivariatePolynomial {
  const result: IntegerPolynomial[] = []
  let power: BivariatePolynomial = [[1n]]
  for (const c of p) {
    for (let i = 0; i < c.length; i++)
      for (let j = 0; j < power.length; j++)
        result[i + j] = add(result[i + j] ?? [], scale(power[j]!, c[i]!))
    power = Array.from({ length: power.length + (s === 0n ? 0 : 1) }, (_, j) =>
      add(multiply([0n, 1n], power[j] ?? []), scale(power[j - 1] ?? [], -s)),
    )
  }
  for (let i = 0; i < result.length; i++) result[i] ??= []
  while (result.length > 0 && result[result.length - 1]!.length === 0) result.pop()
  return result
}

/** factor(y + s·θ) as a polynomial in y over the field. */
function shifted(field: RealField, factor: IntegerPolynomial, s: bigint): FieldPolynomial {
  const linear: FieldPolynomial = [s === 0n ? [] : reduceElement(field, [0n, s]), [1n]]
  return factor.reduceRight<FieldPolynomial>((sum, c) => {
    const product = multiplyOver(field, sum, linear)
    return trimmedOver([add(product[0] ?? [], trim([c])), ...product.slice(1)])
  }, [])
}

/** p(t, γ − s·t) as a polynomial in t over the larger field, times a power of γ's denominator. */
function atGamma(
  field: RealField,
  p: FieldPolynomial,
  gamma: FieldNumber,
  s: bigint,
): FieldPolynomial {
  const linear = trimmedOver([gamma.numerator, trim([-s * gamma.denominator])])
  let [sum, scaleFactor]: [FieldPolynomial, bigint] = [[], 1n]
  for (let j = p.length - 1; j >= 0; j--) {
    const product = multiplyOver(field, sum, linear)
    const coefficient = overField(p[j]!).map((c) => scale(c, scaleFactor))
    const length = Math.max(product.length, coefficient.length)
    sum = trimmedOver(Array.from({ length }, (_, i) => add(product[i] ?? [], coefficient[i] ?? [])))
    scaleFactor *= gamma.denominator
  }
  return sum
}

/** −c₀/c₁ for a linear polynomial c₁ t + c₀. */
export function linearRoot(field: RealField, p: FieldPolynomial): FieldNumber {
  const { inverse, norm } = inverseElement(field, p[1]!)
  return lowest({
    numerator: scale(multiplyElements(field, p[0]!, inverse), -1n),
    denominator: norm,
  })
}

function difference(a: FieldNumber, b: FieldNumber, s: bigint): FieldNumber {
  return lowest({
    numerator: add(scale(a.numerator, b.denominator), scale(b.numerator, -s * a.denominator)),
    denominator: a.denominator * b.denominator,
  })
}

function lowest({ numerator, denominator }: FieldNumber): FieldNumber {
  const divisor = numerator.reduce(greatestCommonDivisor, denominator)
  return { numerator: numerator.map((c) => c / divisor), denominator: denominator / divisor }
}

function trim(p: IntegerPolynomial): IntegerPolynomial {
  return p[0] === 0n && p.length === 1 ? [] : p
}
