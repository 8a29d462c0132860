import { reducedRank } from '@/lib/geometry/closed-forms/reduced-rank'
import { integer, integers, parseArguments, required } from '../arguments'
import { printedCoefficient } from '../coefficient'
import type { Command } from '../command'
import { rankWithin } from '../rank'

/** `slt reduced-rank`: λ and m of reduced-rank regression. */
export const reducedRankCommand: Command = {
  name: 'reduced-rank',
  summary: 'λ and m of reduced-rank regression',
  usage: `
Usage: slt reduced-rank --sizes M,H,N --rank r

y = BAx with A of H × M and B of N × H, over a compact set; the true matrix has rank r.
Answers { "lambda": "p/q", "multiplicity": m }.

  slt reduced-rank --sizes 2,2,2 --rank 0
  {"lambda":"3/2","multiplicity":1}`,
  run: (args) => {
    const given = parseArguments(args, { options: ['sizes', 'rank'] })
    const text = required(given, 'sizes')
    const sizes = integers('sizes', text)
    if (sizes.length !== 3)
      throw new RangeError(`--sizes must be three integers M,H,N, got ${text}`)
    if (sizes.some((size) => size < 1))
      throw new RangeError(`--sizes must be positive integers, got ${text}`)
    const [inputs = 0, hidden = 0, outputs = 0] = sizes
    const rank = rankWithin(sizes, integer('rank', required(given, 'rank')))
    return printedCoefficient(reducedRank({ inputs, hidden, outputs, rank }))
  },
}
