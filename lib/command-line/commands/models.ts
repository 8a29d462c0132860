import { models } from '@/lib/models/index'
import { parseArguments } from '../arguments'
import { printedCoefficient } from '../coefficient'
import type { Command } from '../command'

/** `slt models`: the table of models. */
export const modelsCommand: Command = {
  name: 'models',
  summary: 'the statistical models, with priors and λ at their usual truth',
  usage: `
Usage: slt models

Answers { models: [ { name, description, parameters, inputs, outputs, truth, prior, lambda,
multiplicity, source } ] }: lambda as "p/q" and multiplicity at the truth given, for a prior that is
positive on W0.`,
  run: (args) => {
    parseArguments(args, {})
    return {
      models: models.map((model) => {
        const known = model.learningCoefficient(model.truth)
        return {
          name: model.name,
          description: model.description,
          parameters: model.parameters,
          inputs: model.inputs,
          outputs: model.outputs,
          truth: model.truth,
          prior: model.prior,
          ...(known ? { ...printedCoefficient(known), source: known.source } : {}),
        }
      }),
    }
  },
}
