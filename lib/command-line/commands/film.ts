import { posteriorFilm } from '@/lib/posterior/film/film'
import { type FilmModelName, filmModels } from '@/lib/posterior/film/request'
import { integer, numbers, parseArguments, required } from '../arguments'
import type { Command } from '../command'

const names = Object.keys(filmModels)

/** `slt film`: the numbers that one frame of the posterior film prints. */
export const filmCommand: Command = {
  name: 'film',
  summary: 'log Z of a frame of the posterior film, and its distance to a Gaussian',
  usage: `
Usage: slt film MODEL --n N [--truth T] [--scale S] [--beta B] [--seed K]

MODEL is one of ${names.join(', ')}. The data are the first N of one sequence, by seed;
without a seed they are the population, scaled to N. T is the strength of the truth (0), S the standard
deviation of the prior N(0, S²) on each parameter (1), B the inverse temperature (1).
Answers { model, n, logZ, laplace, matched, error }: log Z_n(β) in nats, the total variation from the
posterior to Laplace's Gaussian (null where the Hessian of K is singular), and to the Gaussian of the
posterior's own mean and covariance.

  slt film product --n 100 --seed 1`,
  run: (args) => {
    const given = parseArguments(args, {
      positionals: ['MODEL'],
      options: ['n', 'truth', 'scale', 'beta', 'seed'],
    })
    const [model = ''] = given.positionals
    if (!isModel(model))
      throw new RangeError(`MODEL must be one of ${names.join(', ')}, got ${model}`)
    const n = integer('n', required(given, 'n'))
    if (!(n >= 1 && n <= MOST)) throw new RangeError(`--n must be from 1 to ${MOST}, got ${n}`)
    const one = (name: string, usual: number) => {
      const text = given.options.get(name)
      if (text === undefined) return usual
      const [value = NaN, ...more] = numbers(name, text)
      if (more.length > 0) throw new RangeError(`--${name} must be one number, got ${text}`)
      return value
    }
    const truth = one('truth', 0)
    if (!(Math.abs(truth) <= FARTHEST))
      throw new RangeError(`--truth must be from -${FARTHEST} to ${FARTHEST}, got ${truth}`)
    const seed = given.options.get('seed')
    const { logZ, laplace, matched } = posteriorFilm({
      model,
      n,
      truth,
      scale: one('scale', 1),
      beta: one('beta', 1),
      seed: seed === undefined ? 0 : integer('seed', seed),
      isPopulation: seed === undefined,
      magnify: 0,
    })
    const near = laplace.kind === 'gaussian' ? laplace.distance : undefined
    return {
      model,
      n,
      logZ: logZ.value,
      laplace: near?.value ?? null,
      matched: matched.distance.value,
      error: {
        logZ: logZ.error,
        laplace: near?.error ?? null,
        matched: matched.distance.error,
      },
    }
  },
}

/** More data than this are no longer quick to draw. */
const MOST = 1e7
/** Beyond it the sums over the data lose the digits that tell parameters apart. */
const FARTHEST = 1000

function isModel(name: string): name is FilmModelName {
  return Object.hasOwn(filmModels, name)
}
