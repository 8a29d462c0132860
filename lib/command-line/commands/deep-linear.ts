import { deepLinear } from '@/lib/geometry/closed-forms/deep-linear'
import { integer, integers, parseArguments, required } from '../arguments'
import { printedCoefficient } from '../coefficient'
import type { Command } from '../command'
import { rankWithin } from '../rank'

/** `slt deep-linear`: λ and m of a deep linear network. */
export const deepLinearCommand: Command = {
  name: 'deep-linear',
  summary: 'λ and m of a deep linear network',
  usage: `
Usage: slt deep-linear --widths H0,…,HL --rank r

y = W_L ⋯ W_1 x with W_s of H_s × H_(s−1), over a compact set; the true matrix has rank r.
Answers { "lambda": "p/q", "multiplicity": m }.

  slt deep-linear --widths 2,2,2,2 --rank 0
  {"lambda":"3/2","multiplicity":3}`,
  run: (args) => {
    const given = parseArguments(args, { options: ['widths', 'rank'] })
    const text = required(given, 'widths')
    const widths = integers('widths', text)
    if (widths.length < 2)
      throw new RangeError(`--widths must be at least two integers H0,…,HL, got ${text}`)
    if (widths.some((width) => width < 1 || width > 2 ** 31))
      throw new RangeError(`--widths must be integers from 1 to 2^31, got ${text}`)
    const rank = rankWithin(widths, integer('rank', required(given, 'rank')))
    return printedCoefficient(deepLinear(widths, rank))
  },
}
