import type { Syntax } from '@/lib/geometry/polynomials/grammar'
import { parseSyntax, polynomialOfSyntax } from '@/lib/geometry/polynomials/parse'
import { activeVariables, type Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { writtenSquares } from '@/lib/geometry/polynomials/written-squares'
import { boxOfText, pointOfText, priorOfText } from '@/lib/geometry/question-text'
import type { ThresholdQuestion } from '@/lib/geometry/threshold-question'
import { fraction } from '@/lib/numerics/fraction'

/** What a reader typed into the Lab. An empty box, point or prior is left to its default. */
export type LabTexts = {
  /** K(w), such as `(x^2 - y^3)^2`. */
  readonly k: string
  /** `x=-1:1,y=-1:1`; [−1, 1] in every variable when empty. */
  readonly box: string
  /** `x=0,y=0`: λ near one point instead of over the box. */
  readonly at: string
  /** `x^1*y^0`: the prior ∏ |wᵢ|^h; uniform when empty. */
  readonly prior: string
}

/** Why a text cannot be used, in which field, and at which column of K. */
export type LabProblem = {
  readonly field: keyof LabTexts
  /** From 1; only for K. */
  readonly column?: number
  readonly message: string
}

/** A question that can be answered. */
export type LabQuestion = ThresholdQuestion & {
  readonly syntax: Syntax
  readonly polynomial: Polynomial
  /** The variables that occur in K. */
  readonly variables: readonly string[]
  /** The box to look at, whether or not λ is asked over all of it. */
  readonly box: ReturnType<typeof boxOfText>
}

type Reading =
  | { readonly ok: true; readonly question: LabQuestion }
  | { readonly ok: false; readonly problem: LabProblem }

/**
 * The question that a reader typed, or what is wrong with it.
 *
 * @example
 * readLabQuestion({ k: 'x^2+', box: '', at: '', prior: '' }).ok // false
 */
export function readLabQuestion(texts: LabTexts): Reading {
  const syntax = parseSyntax(texts.k)
  if ('ok' in syntax) return refused('k', syntax.message, syntax.column)
  const parsed = polynomialOfSyntax(syntax)
  if (!parsed.ok) return refused('k', parsed.message, parsed.column)
  const { polynomial } = parsed
  const box = attempt('box', () => checkedBox(given(texts.box, boxOfText)))
  if (!box.ok) return box
  const at = attempt('at', () => given(texts.at, pointOfText))
  if (!at.ok) return at
  const prior = attempt('prior', () => checkedPrior(given(texts.prior, priorOfText)))
  if (!prior.ok) return prior
  const squares = writtenSquares(syntax, polynomial.variables)
  return {
    ok: true,
    question: {
      polynomial,
      ...(squares && { squares }),
      syntax,
      variables: activeVariables(polynomial),
      box: box.value,
      region: isGiven(texts.at) ? { kind: 'point', at: at.value } : { kind: 'box', box: box.value },
      prior: prior.value,
    },
  }
}

/** Whether a landscape shows all that is asked about: K over its box, not a slice or the surroundings of a point. */
export function isShownWhole({ variables, region }: LabQuestion): boolean {
  return region.kind === 'box' && variables.length <= 2
}

/** Whether a reader typed anything into a field. */
export function isGiven(text: string): boolean {
  return text.trim() !== ''
}

/** What a text names, by variable; nothing when it is empty. */
function given<Value>(
  text: string,
  read: (text: string) => Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  return isGiven(text) ? read(text) : {}
}

type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: LabProblem }

function attempt<Value>(field: keyof LabTexts, read: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: read() }
  } catch (reason) {
    if (reason instanceof RangeError) return refused(field, reason.message)
    throw reason
  }
}

function refused(field: keyof LabTexts, message: string, column?: number) {
  return {
    ok: false,
    problem: { field, message, ...(column !== undefined && { column }) },
  } as const
}

function checkedBox(box: LabQuestion['box']): LabQuestion['box'] {
  for (const [name, { low, high }] of Object.entries(box))
    if (!(low.compare(high) < 0))
      throw new RangeError(
        `box of ${name} must have low < high, got ${low.toFraction()}:${high.toFraction()}`,
      )
  return box
}

function checkedPrior(prior: NonNullable<ThresholdQuestion['prior']>) {
  for (const [name, power] of Object.entries(prior))
    if (!(power.compare(fraction(-1)) > 0))
      throw new RangeError(`prior power of ${name} must be > -1, got ${power.toFraction()}`)
  return prior
}
