import { freeEnergyAsymptote } from '@/lib/landscapes/asymptotics'
import { landscape } from '@/lib/landscapes/index'
import { partitionFunction } from '@/lib/landscapes/partition-function'
import { numbers, parseArguments, required } from '../arguments'
import { printedCoefficient } from '../coefficient'
import type { Command } from '../command'

/** `slt free-energy`: −log Z⁰(t) of a landscape beside its asymptote. */
export const freeEnergyCommand: Command = {
  name: 'free-energy',
  summary: '−log Z⁰(t) of a landscape, its slope λ(t), and the singular asymptote',
  usage: `
Usage: slt free-energy LANDSCAPE --t T1,T2,…

LANDSCAPE is an id of slt landscapes; each t = nβ is from 0 to 1e30.
Answers { landscape, lambda, multiplicity, results: [ { t, partitionFunction, freeEnergy,
effectiveLambda, asymptote, error: { freeEnergy, effectiveLambda } } ] }:
partitionFunction is Z⁰(t), freeEnergy −log Z⁰(t) in nats, effectiveLambda −d log Z⁰/d log t,
asymptote λ log t − (m − 1) log log t (null for t <= 1), error the absolute error estimates.

  slt free-energy quartic --t 100`,
  run: (args) => {
    const given = parseArguments(args, { positionals: ['LANDSCAPE'], options: ['t'] })
    const [id = ''] = given.positionals
    const ts = numbers('t', required(given, 't'))
    const outside = ts.find((t) => !(t >= 0 && t <= 1e30))
    if (outside !== undefined) throw new RangeError(`--t must be from 0 to 1e30, got ${outside}`)
    const member = landscape(id)
    return {
      landscape: id,
      ...printedCoefficient(member.coefficient),
      results: ts.map((t) => {
        const result = partitionFunction(member, t)
        return {
          t,
          partitionFunction: result.value,
          freeEnergy: result.freeEnergy,
          effectiveLambda: result.effectiveLambda,
          asymptote: t > 1 ? freeEnergyAsymptote(member.coefficient, t) : null,
          error: result.error,
        }
      }),
    }
  },
}
