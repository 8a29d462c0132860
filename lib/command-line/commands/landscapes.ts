import { landscapes } from '@/lib/landscapes/index'
import { parseArguments } from '../arguments'
import { printedCoefficient } from '../coefficient'
import type { Command } from '../command'

/** `slt landscapes`: the table of landscapes. */
export const landscapesCommand: Command = {
  name: 'landscapes',
  summary: 'the landscapes K(w) whose λ and m are known exactly',
  usage: `
Usage: slt landscapes

Answers { "landscapes": [ … ] }: for each its id, title, formula, dimension, domain, priorExponents
(the prior is ∝ ∏ |w_i|^h_i on the domain), lambda and multiplicity over the domain, the same at
named points, and the source of the values.`,
  run: (args) => {
    parseArguments(args, {})
    return {
      landscapes: landscapes.map((member) => ({
        id: member.id,
        title: member.title,
        formula: member.formula,
        dimension: member.dimension,
        domain: member.domain,
        priorExponents: member.priorExponents,
        ...printedCoefficient(member.coefficient),
        points: member.points.map((point) => ({
          name: point.name,
          at: point.at,
          ...printedCoefficient(point),
        })),
        source: member.source,
      })),
    }
  },
}
