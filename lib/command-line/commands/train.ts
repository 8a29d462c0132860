import { z } from 'zod'
import { gelu, hyperbolicTangent, identity, relu, swish } from '@/lib/networks/activation'
import { deepLinearObjective } from '@/lib/networks/deep-linear'
import { networkOf } from '@/lib/networks/shape'
import { type Objective, regressionObjective } from '@/lib/networks/objective'
import { adam, gradientDescent, momentum, type Optimiser } from '@/lib/networks/optimiser'
import { superpositionObjective } from '@/lib/networks/superposition'
import { type Checkpoint, initialCheckpoint, train } from '@/lib/networks/training'
import { keyOf, split } from '@/lib/random/key'
import { normals } from '@/lib/random/stream'
import { parseArguments, yesOrNo } from '../arguments'
import type { Command } from '../command'
import { readInput } from '../read-input'

const rows = z.array(z.union([z.number(), z.array(z.number())]))
const widths = z.array(z.number().int().positive()).min(2)

const input = z.strictObject({
  network: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('fully-connected'),
      widths,
      activation: z.enum(['identity', 'tanh', 'relu', 'gelu', 'swish']),
      sharpness: z.number().positive().default(1),
      biases: z.boolean().default(true),
    }),
    z.strictObject({
      kind: z.literal('superposition'),
      features: z.number().int().positive(),
      hidden: z.number().int().positive(),
    }),
    z.strictObject({
      kind: z.literal('deep-linear'),
      widths,
      target: z.array(z.array(z.number())),
    }),
  ]),
  data: z.strictObject({ x: rows, y: rows }).optional(),
  batchSize: z.number().int().positive().optional(),
  optimiser: z
    .strictObject({
      kind: z.enum(['sgd', 'momentum', 'adam']),
      learningRate: z.number().positive(),
      decay: z.number().min(0).lt(1).default(0.9),
    })
    .default({ kind: 'adam', learningRate: 0.01, decay: 0.9 }),
  steps: z.number().int().positive().default(1000),
  every: z.number().int().positive().optional(),
  seed: z.number().int().nonnegative().default(0),
  scale: z.number().nonnegative().default(1),
  checkpoint: z
    .strictObject({
      step: z.number().int().nonnegative(),
      position: z.array(z.number()),
      memory: z.array(z.number()),
    })
    .optional(),
})

type Input = z.infer<typeof input>

/** `slt train`: trains a small network and answers with its checkpoints. */
export const trainCommand: Command = {
  name: 'train',
  summary: 'trains a small network, and resumes bit for bit',
  usage: `
Usage: slt train FILE [--progress yes|no]        (or - for standard input)

FILE is one JSON object:
  network     { "kind": "fully-connected", "widths": [1,8,1], "activation": "tanh", "biases": true },
              { "kind": "superposition", "features": 6, "hidden": 2 }, or
              { "kind": "deep-linear", "widths": [2,2,2], "target": [[2,0],[0,1]] }
  data        { "x": [...], "y": [...] }, numbers or rows: for fully-connected
  batchSize   rows of a minibatch (all of them if absent; superposition: the population loss)
  optimiser   { "kind": "sgd" | "momentum" | "adam", "learningRate": 0.01, "decay": 0.9 }
  steps, every, seed, scale (of the normal start)
  checkpoint  the one of an earlier answer, to go on from there with the same seed

Losses: nats per datum for unit normal noise (fully-connected, with its constant; deep-linear, the
excess K); the mean squared error for superposition.
With --progress, a line on standard error after every "every" steps, as it comes; where standard error
is a terminal, that is the default.

Answers { "losses": [{ "step", "loss" }, …], "checkpoint": { "step", "position", "memory" } }.

  echo '{"network":{"kind":"deep-linear","widths":[1,1,1],"target":[[1]]},"steps":500}' | slt train -`,
  run: (args, { isWatched, tell }) => {
    const { options, positionals } = parseArguments(args, {
      options: ['progress'],
      positionals: ['FILE'],
    })
    const isTold = yesOrNo('progress', options.get('progress') ?? (isWatched ? 'yes' : 'no'))
    const given = readInput(positionals[0]!, input)
    const objective = objectiveOf(given)
    const optimiser = optimiserOf(given.optimiser)
    const [startKey, runKey] = split(keyOf(given.seed), 2)
    const start: Checkpoint = {
      ...initialCheckpoint(
        objective,
        optimiser,
        given.checkpoint
          ? Float64Array.from(given.checkpoint.position)
          : normals(startKey!, objective.dimension).map((x) => given.scale * x),
        runKey!,
      ),
      ...(given.checkpoint && { step: given.checkpoint.step, memory: memoryOf(given, optimiser) }),
    }
    const { steps } = given
    const every = given.every ?? Math.max(1, Math.round(steps / 20))
    const losses: { step: number; loss: number }[] = []
    let last = start
    for (last of train(objective, optimiser, start, { steps, every })) {
      if (!Number.isFinite(last.loss))
        throw new RangeError(
          `learningRate must be small enough for a finite loss, got ${given.optimiser.learningRate} (step ${last.step})`,
        )
      losses.push({ step: last.step, loss: last.loss })
      if (isTold)
        tell(`step ${last.step} of ${start.step + steps}, loss ${last.loss.toPrecision(6)}`)
    }
    const { step, position, memory } = last
    return { losses, checkpoint: { step, position: [...position], memory: [...memory] } }
  },
}

function objectiveOf({ network, data, batchSize }: Input): Objective {
  switch (network.kind) {
    case 'superposition':
      return superpositionObjective(network, batchSize)
    case 'deep-linear':
      return deepLinearObjective(network.widths, Float64Array.from(network.target.flat()))
    case 'fully-connected': {
      if (!data)
        throw new RangeError('data must be given for a fully connected network, got nothing')
      const [first, last] = [network.widths[0]!, network.widths.at(-1)!]
      const activation = {
        identity,
        tanh: hyperbolicTangent,
        relu,
        gelu,
        swish: swish(network.sharpness),
      }
      const inputs = Float64Array.from(data.x.flat())
      const outputs = Float64Array.from(data.y.flat())
      const count = inputs.length / first
      if (!Number.isInteger(count) || outputs.length !== count * last)
        throw new RangeError(
          `data must hold rows of ${first} and ${last} numbers, got ${inputs.length} and ${outputs.length} numbers`,
        )
      return regressionObjective(
        networkOf({
          widths: network.widths,
          activation: activation[network.activation],
          hasBiases: network.biases,
        }),
        { inputs, outputs, count },
        batchSize,
      )
    }
  }
}

function optimiserOf({ kind, learningRate, decay }: Input['optimiser']): Optimiser {
  if (kind === 'sgd') return gradientDescent(learningRate)
  return kind === 'momentum' ? momentum(learningRate, decay) : adam(learningRate)
}

function memoryOf({ checkpoint }: Input, optimiser: Optimiser): Float64Array {
  const length = optimiser.memoryLength(checkpoint!.position.length)
  if (checkpoint!.memory.length !== length)
    throw new RangeError(
      `checkpoint.memory must have length ${length}, got ${checkpoint!.memory.length}`,
    )
  return Float64Array.from(checkpoint!.memory)
}
