import { tanhNetwork } from '@/lib/geometry/closed-forms/tanh-network'
import { integer, parseArguments, required } from '../arguments'
import { printedCoefficient } from '../coefficient'
import type { Command } from '../command'

/** `slt tanh`: λ and m of H tanh units that learn zero. */
export const tanhCommand: Command = {
  name: 'tanh',
  summary: 'λ and m of H tanh units that learn zero',
  usage: `
Usage: slt tanh --units H

f(x) = Σ a_k tanh(b_k x), k = 1, …, H: one input, one output, no bias; the truth is f = 0.
Answers { "lambda": "p/q", "multiplicity": m }.

  slt tanh --units 4
  {"lambda":"1","multiplicity":2}`,
  run: (args) => {
    const units = integer('units', required(parseArguments(args, { options: ['units'] }), 'units'))
    if (!(units >= 1 && units <= 2 ** 52))
      throw new RangeError(`--units must be from 1 to 2^52, got ${units}`)
    return printedCoefficient(tanhNetwork(units))
  },
}
