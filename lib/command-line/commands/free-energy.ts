import { z } from 'zod'
import { freeEnergyAsymptote } from '@/lib/landscapes/asymptotics'
import { landscape } from '@/lib/landscapes/index'
import { partitionFunction } from '@/lib/landscapes/partition-function'
import { sizeOf } from '@/lib/models/sample'
import { posteriorCubature } from '@/lib/posterior/cubature'
import { freeEnergyLaw } from '@/lib/posterior/free-energy'
import { numbers, parseArguments, required } from '../arguments'
import { caseFields, problemOf } from '../case'
import { printedCoefficient } from '../coefficient'
import type { Command, Json } from '../command'
import { readInput } from '../read-input'

/** `slt free-energy`: −log Z⁰(t) of a landscape beside its asymptote. */
export const freeEnergyCommand: Command = {
  name: 'free-energy',
  summary: '−log Z⁰(t) of a landscape, or F_n of data, beside the singular asymptote',
  usage: `
Usage: slt free-energy LANDSCAPE --t T1,T2,…
       slt free-energy --case FILE

LANDSCAPE is an id of slt landscapes; each t = nβ is from 0 to 1e30.
Answers { landscape, lambda, multiplicity, results: [ { t, partitionFunction, freeEnergy,
effectiveLambda, asymptote, error: { freeEnergy, effectiveLambda } } ] }:
partitionFunction is Z⁰(t), freeEnergy −log Z⁰(t) in nats, effectiveLambda −d log Z⁰/d log t,
asymptote λ log t − (m − 1) log log t (null for t <= 1), error the absolute error estimates.

FILE, or - for standard input, holds { model, prior, data: { x, y }, truth } as for slt evidence, with w0 as
truth. Answers { model, n, lambda, multiplicity, freeEnergy, asymptote, error: { freeEnergy } }: freeEnergy is
F_n = −log Z_n(1), asymptote n L_n(w0) + λ log n − (m − 1) log log n, both in nats, total.

  slt free-energy quartic --t 100`,
  run: (args) => {
    if (args.some((arg) => arg === '--case' || arg.startsWith('--case='))) return ofCase(args)
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

const schema = z.object({ ...caseFields, truth: z.array(z.number()) })

/** F_n of data beside its law. */
function ofCase(args: readonly string[]): Json {
  const input = readInput(required(parseArguments(args, { options: ['case'] }), 'case'), schema)
  const problem = problemOf(input)
  const { model, sample } = problem
  if (input.truth.length !== model.parameters.length)
    throw new RangeError(
      `truth must have ${model.parameters.length} entries for ${model.name}, got ${input.truth.length}`,
    )
  const asymptote = freeEnergyLaw(problem, input.truth)
  const { value, error } = posteriorCubature({ ...problem, beta: 1 }).logZ
  const known = model.learningCoefficient(input.truth)
  return {
    model: model.name,
    n: sizeOf(sample, model.outputs),
    ...(known ? printedCoefficient(known) : {}),
    freeEnergy: -value,
    asymptote,
    error: { freeEnergy: error },
  }
}
