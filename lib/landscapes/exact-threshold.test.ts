import { expect, test } from 'vitest'
import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { realThreshold } from '@/lib/geometry/threshold'
import { formatFraction, parseFraction, type Fraction } from '@/lib/numerics/fraction'
import { landscapes } from './index'
import type { Landscape } from './landscape'

const polynomials = landscapes.filter(({ formula }) => !/abs|max/.test(formula))

/** A double that is a short decimal, as a fraction. */
const exactly = (value: number): Fraction => parseFraction(`${Math.round(value * 1000)}/1000`)

/** A value for each variable of a landscape, by its name. */
const byName = <T>({ dimension }: Landscape, of: (i: number) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Array.from({ length: dimension }, (_, i) => [dimension === 1 ? 'w' : `w${i + 1}`, of(i)]),
  )

const shown = ({ lambda, multiplicity }: LearningCoefficient) =>
  `${formatFraction(lambda)}, ${multiplicity}`

const question = (member: Landscape) => ({
  polynomial: polynomialOf(member.formula),
  prior: byName(member, (i) => exactly(member.priorExponents[i]!)),
})

test.each(polynomials)(
  '$id: resolution of its formula gives its λ and m over the box',
  (member) => {
    const answer = realThreshold({
      ...question(member),
      region: {
        kind: 'box',
        box: byName(member, (i) => {
          const [low, high] = member.domain[i]!
          return { low: exactly(low), high: exactly(high) }
        }),
      },
    })
    if (answer.status !== 'exact' && answer.status !== 'upper-bound')
      throw new Error(`${answer.status} for ${member.formula}`)
    if (answer.status === 'exact') expect(shown(answer)).toBe(shown(member.coefficient))
    else expect(member.coefficient.lambda.lte(answer.lambda)).toBe(true)
  },
)

const inside = polynomials.flatMap((member) =>
  member.points
    .filter(({ at }) =>
      at.every((value, i) => value > member.domain[i]![0] && value < member.domain[i]![1]),
    )
    .map((point) => ({ ...point, id: member.id, member })),
)

test.each(inside)('$id: resolution at "$name" gives its local λ and m', ({ member, ...point }) => {
  const answer = realThreshold({
    ...question(member),
    region: { kind: 'point', at: byName(member, (i) => exactly(point.at[i]!)) },
  })
  if (answer.status !== 'exact' && answer.status !== 'upper-bound')
    throw new Error(`${answer.status} for ${member.formula}`)
  if (answer.status === 'exact') expect(shown(answer)).toBe(shown(point))
  else expect(point.lambda.lte(answer.lambda)).toBe(true)
})

test('in one and two variables every answer is exact, and in three most', () => {
  const statuses = polynomials.map((member) => ({
    dimension: member.dimension,
    status: realThreshold({ ...question(member), region: { kind: 'box', box: {} } }).status,
  }))
  expect(
    statuses.filter(({ dimension, status }) => dimension < 3 && status === 'upper-bound'),
  ).toEqual([])
  const solid = statuses.filter(({ dimension }) => dimension === 3)
  expect(solid.filter(({ status }) => status === 'exact').length).toBeGreaterThan(solid.length / 2)
})
