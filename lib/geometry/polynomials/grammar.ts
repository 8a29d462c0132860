import { createToken, EmbeddedActionsParser, EOF, Lexer, type IToken } from 'chevrotain'

/** What a text says, before anything is multiplied out. Columns count from 1. */
export type Syntax =
  | { readonly kind: 'number'; readonly text: string; readonly column: number }
  | { readonly kind: 'variable'; readonly name: string; readonly column: number }
  | { readonly kind: 'sum'; readonly terms: readonly SignedSyntax[]; readonly column: number }
  | { readonly kind: 'product'; readonly factors: readonly FactorSyntax[]; readonly column: number }
  | {
      readonly kind: 'power'
      readonly base: Syntax
      readonly exponent: string
      readonly column: number
    }

/** A term of a sum with its sign. */
export type SignedSyntax = { readonly negative: boolean; readonly syntax: Syntax }

/** A factor of a product, or a divisor. */
export type FactorSyntax = SignedSyntax & { readonly divides: boolean }

const blank = createToken({ name: 'blank', pattern: /\s+/, group: Lexer.SKIPPED })
const decimal = createToken({ name: 'decimal', pattern: /\d+\.\d*|\.\d+/ })
const whole = createToken({ name: 'whole', pattern: /\d+/ })
const variable = createToken({
  name: 'variable',
  pattern: /[A-Za-zΑ-Ωα-ω](?:_?\d+|_\{\d+\}|[₀-₉]+)?/,
})
const superscript = createToken({ name: 'superscript', pattern: /[⁰¹²³⁴-⁹]+/ })
const caret = createToken({ name: 'caret', pattern: /\^|\*\*/ })
const times = createToken({ name: 'times', pattern: /[*·×⋅]/ })
const over = createToken({ name: 'over', pattern: /[/÷]/ })
const plus = createToken({ name: 'plus', pattern: /\+/ })
const minus = createToken({ name: 'minus', pattern: /[-−–]/ })
const open = createToken({ name: 'open', pattern: /\(/ })
const close = createToken({ name: 'close', pattern: /\)/ })

const literals = [blank, decimal, whole, variable, superscript]
const operators = [caret, times, over, plus, minus, open, close]
const vocabulary = [...literals, ...operators]

/** Turns text into tokens; it keeps no state between texts. */
export const polynomialLexer = new Lexer(vocabulary, { positionTracking: 'onlyOffset' })

/** Whether a token opens or closes a bracket: +1, −1 or 0. */
export function bracketStep({ tokenType }: IToken): number {
  return tokenType === open ? 1 : tokenType === close ? -1 : 0
}

const expected = {
  atom: 'a number, a variable or (',
  close: 'an operator or )',
  end: 'an operator or the end',
  exponent: 'a whole number as exponent',
}

/**
 * The grammar of polynomials: sums of products of powers; a product may go without its sign
 * (`2x^2y`, `2(x+1)y`). A class only because the parser library asks for one.
 */
class PolynomialParser extends EmbeddedActionsParser {
  constructor() {
    super(vocabulary, {
      maxLookahead: 2,
      errorMessageProvider: {
        buildMismatchTokenMessage: ({ expected: type }) =>
          type === close ? expected.close : expected.exponent,
        buildNotAllInputParsedMessage: () => expected.end,
        buildNoViableAltMessage: ({ ruleName }) =>
          expected[ruleName === 'exponent' ? 'exponent' : ruleName === 'product' ? 'end' : 'atom'],
        buildEarlyExitMessage: () => expected.atom,
      },
    })
    this.performSelfAnalysis()
  }

  expression = this.RULE('expression', (): Syntax => {
    const terms = [this.SUBRULE(this.product)]
    const negatives = [false]
    this.MANY(() => {
      const isMinus = this.OR([
        { ALT: () => this.CONSUME(plus) },
        { ALT: () => this.CONSUME(minus) },
      ])
      negatives.push(isMinus.tokenType === minus)
      terms.push(this.SUBRULE1(this.product))
    })
    return {
      kind: 'sum',
      terms: terms.map((syntax, i) => ({ negative: negatives[i] === true, syntax })),
      column: terms[0]?.column ?? 1,
    }
  })

  product = this.RULE('product', (): Syntax => {
    const factors: FactorSyntax[] = [{ ...this.SUBRULE(this.signed), divides: false }]
    this.MANY(() => {
      const factor = this.OR<FactorSyntax>([
        {
          ALT: () => {
            this.CONSUME(times)
            return { ...this.SUBRULE1(this.signed), divides: false }
          },
        },
        {
          ALT: () => {
            this.CONSUME(over)
            return { ...this.SUBRULE2(this.signed), divides: true }
          },
        },
        {
          GATE: () => [variable, open].includes(this.LA(1).tokenType),
          ALT: () => ({ negative: false, syntax: this.SUBRULE(this.power), divides: false }),
        },
      ])
      factors.push(factor)
    })
    return { kind: 'product', factors, column: factors[0]?.syntax?.column ?? 1 }
  })

  signed = this.RULE('signed', (): SignedSyntax => {
    let negative = false
    this.MANY(() => {
      const sign = this.OR([{ ALT: () => this.CONSUME(plus) }, { ALT: () => this.CONSUME(minus) }])
      if (sign.tokenType === minus) negative = !negative
    })
    return { negative, syntax: this.SUBRULE(this.power) }
  })

  power = this.RULE('power', (): Syntax => {
    const base = this.SUBRULE(this.atom)
    const exponent = this.OPTION(() =>
      this.OR([
        { ALT: () => plainDigits(this.CONSUME(superscript).image) },
        {
          ALT: () => {
            this.CONSUME(caret)
            return this.SUBRULE(this.exponent)
          },
        },
      ]),
    )
    if (exponent === undefined) return base
    return { kind: 'power', base, exponent, column: base.column }
  })

  exponent = this.RULE('exponent', (): string =>
    this.OR([
      { ALT: () => this.CONSUME(whole).image },
      {
        ALT: () => {
          this.CONSUME(open)
          const { image } = this.CONSUME1(whole)
          this.CONSUME(close)
          return image
        },
      },
    ]),
  )

  atom = this.RULE('atom', (): Syntax =>
    this.OR<Syntax>([
      { ALT: () => numberSyntax(this.CONSUME(whole)) },
      { ALT: () => numberSyntax(this.CONSUME(decimal)) },
      {
        ALT: () => {
          const token = this.CONSUME(variable)
          return { kind: 'variable', name: plainName(token.image), column: columnOf(token) }
        },
      },
      {
        ALT: () => {
          this.CONSUME(open)
          const inner = this.SUBRULE(this.expression)
          this.CONSUME(close)
          return inner
        },
      },
    ]),
  )
}

const parser = new PolynomialParser()

/** The syntax of a list of tokens, or where it stopped making sense and what was expected there. */
export function readSyntax(
  tokens: readonly IToken[],
  length: number,
): Syntax | { readonly kind: 'error'; readonly column: number; readonly expected: string } {
  parser.input = [...tokens]
  const syntax = parser.expression()
  const error = parser.errors[0]
  if (!error) return syntax
  const column = error.token.tokenType === EOF ? length + 1 : columnOf(error.token)
  return { kind: 'error', column, expected: error.message }
}

function columnOf(token: IToken): number {
  return token.startOffset + 1
}

function numberSyntax(token: IToken): Syntax {
  return { kind: 'number', text: token.image, column: columnOf(token) }
}

/** `w_1`, `w_{1}` and `w₁` are the variable `w1`. */
function plainName(image: string): string {
  return image
    .replace(/[_{}]/g, '')
    .replace(/[₀-₉]/g, (digit) => `${digit.codePointAt(0)! - 0x2080}`)
}

function plainDigits(image: string): string {
  return image.replace(/[⁰¹²³⁴-⁹]/g, (digit) => `${'⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)}`)
}
