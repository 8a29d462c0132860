import { parseSyntax, polynomialOfSyntax } from '@/lib/geometry/polynomials/parse'
import { writtenSquares } from '@/lib/geometry/polynomials/written-squares'
import { boxOfText, pointOfText, priorOfText } from '@/lib/geometry/question-text'
import { realThreshold } from '@/lib/geometry/threshold'
import type { ThresholdEstimate, ThresholdQuestion } from '@/lib/geometry/threshold-question'
import { formatFraction } from '@/lib/numerics/fraction'
import { parseArguments } from '../arguments'
import type { Command, Json } from '../command'

/** `slt rlct`: the real log canonical threshold of a polynomial. */
export const rlctCommand: Command = {
  name: 'rlct',
  summary: 'λ and m of your own polynomial K(w) ≥ 0, exactly, with a certificate',
  usage: `
Usage: slt rlct POLYNOMIAL [--box x=-1:1,y=-1:1 | --at x=0,y=0] [--prior x^1*y^0]

The real log canonical threshold of K: Z(n) = ∫ exp(-n K) φ dw ~ C n^-λ (log n)^(m-1).

  POLYNOMIAL  in up to six variables: (y - x^2)^2 + x^6, 2x^2y, 1/2*w1^2*w2^2, x²y⁴
              A sum of squares is best left as one: λ depends only on the ideal that they generate
  --box       a closed box; variables that are not named are in [-1, 1]. Without --at and
              --box the box is [-1, 1] in every variable. λ is the least over the zeros in it;
              at the edge only the side inside the box counts.
  --at        near one point instead; variables that are not named are 0. In one and two variables
              also irrational: x=sqrt(2), y=1-cbrt(3)/2, x=root(x^3-x-1,1:2) (the one root between)
  --prior     φ = |x|^h |y|^h'…, powers above -1; uniform when left out

Answers {
  "lambda":       "p/q", or "p" when it is whole; null (infinite) when K has no zero there
  "multiplicity": m; null when K has no zero there
  "status":       "exact", "upper-bound" (three variables and more, where no theorem decides),
                  or "no-zero"
  "reason", "estimate": with an upper bound only. Why it is no more than that, and λ measured by
                  volumes, with its standardError, for the multiplicity named there (each
                  more would add perLogarithm); null where too little volume was found
  "points":       the zeros that attain λ: points, and curves all along
  "certificate":  in one and two variables the tree of charts: substitutions, divisors with
                  (N, k), crossings; in more the derivation
}
In three and more variables the work is bounded by counts of operations, a few seconds of them, and
not by a clock: what they do not settle is an upper bound, each time the same.
A K that takes negative values is refused, with a point where it does.

  slt rlct "(x^2 - y^3)^2"`,
  run: (args) => {
    const { positionals, options } = parseArguments(args, {
      positionals: ['POLYNOMIAL'],
      options: ['at', 'box', 'prior'],
    })
    const [text] = positionals
    const syntax = parseSyntax(text ?? '')
    const parsed = 'ok' in syntax ? syntax : polynomialOfSyntax(syntax)
    if (!parsed.ok)
      throw new RangeError(`POLYNOMIAL, column ${parsed.column}: ${parsed.message}; got ${text}`)
    const [at, box, prior] = [options.get('at'), options.get('box'), options.get('prior')]
    if (at !== undefined && box !== undefined)
      throw new RangeError('one of --at and --box must be given, got both')
    const { polynomial } = parsed
    const squares = 'ok' in syntax ? undefined : writtenSquares(syntax, polynomial.variables)
    return printed({
      polynomial,
      ...(squares && { squares }),
      region:
        at === undefined
          ? { kind: 'box', box: box === undefined ? {} : boxOfText(box, '--box') }
          : { kind: 'point', at: pointOfText(at, '--at') },
      prior: prior === undefined ? {} : priorOfText(prior, '--prior'),
    })
  },
}

function printed(question: ThresholdQuestion): Json {
  const answer = realThreshold(question)
  switch (answer.status) {
    case 'no-zero':
      return {
        lambda: null,
        multiplicity: null,
        status: 'no-zero',
        points: [],
        certificate: null,
      }
    case 'negative': {
      const place = Object.entries(answer.witness).map(
        ([name, x]) => `${name} = ${formatFraction(x)}`,
      )
      throw new RangeError(`POLYNOMIAL must be >= 0, got a negative value at ${place.join(', ')}`)
    }
    case 'exact':
    case 'upper-bound':
      return plainJson({
        lambda: formatFraction(answer.lambda),
        multiplicity: answer.multiplicity,
        status: answer.status,
        ...(answer.status === 'upper-bound' && {
          reason: answer.reason,
          estimate: answer.estimate ? rounded(answer.estimate) : null,
        }),
        points: answer.zeros,
        certificate:
          ('certificate' in answer ? answer.certificate : undefined) ?? answer.derivation ?? null,
      })
  }
}

/** A measurement in as many digits as it may have: those of the libm are not among them. */
function rounded({ levels, box, ...estimate }: ThresholdEstimate) {
  const numbers = Object.entries(estimate).map(([name, x]) => [name, Number(x.toPrecision(4))])
  return {
    ...Object.fromEntries(numbers),
    levels: levels.map((x) => Number(x.toPrecision(4))),
    box,
  }
}

/** JSON has no readonly records of its own: what is plain data passes through its text. */
function plainJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value))
}
