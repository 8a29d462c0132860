import { expect, test } from 'vitest'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { realThreshold } from '@/lib/geometry/threshold'
import fixture from '@/tests/fixtures/rlct.public.json' with { type: 'json' }
import { drawnValue } from './drawn-polynomial'
import { openedBlowUp } from './opened-blow-up'
import type { ResolutionWalk, WalkChart } from './resolution-walk'
import { resolutionWalk } from './walk-of'
import { zeroCurves } from './zero-curves'

function walkOf(K: string): ResolutionWalk {
  const answer = realThreshold({
    polynomial: polynomialOf(K),
    region: { kind: 'point', at: {} },
  })
  if (answer.status !== 'exact' || !answer.certificate)
    throw new TypeError(`${K} has no resolution`)
  return resolutionWalk(answer.certificate)
}

function chartsOf(chart: WalkChart): readonly WalkChart[] {
  return chart.outcome.kind === 'crossing'
    ? [chart]
    : [chart, ...chart.outcome.charts.flatMap(chartsOf)]
}

const allCharts = ({ points }: ResolutionWalk) => points.flatMap(({ chart }) => chartsOf(chart))

test('the cusp is walked by (4, 2), (6, 3), (12, 5), and the least k/N ends at 5/12', () => {
  const charts = allCharts(walkOf('(x^2-y^3)^2'))
  const blowUps = charts.flatMap(({ outcome }) =>
    outcome.kind === 'blow-up' ? [outcome.divisor] : [],
  )
  expect(blowUps.map(({ N, k }) => [N, k])).toEqual([
    [4, '2'],
    [6, '3'],
    [12, '5'],
  ])
  expect(charts.map(({ running }) => running?.ratio)).toEqual([
    '1/2',
    '1/2',
    '5/12',
    '5/12',
    '5/12',
  ])
  expect(charts[3]?.substitution.map(({ text }) => text)).toEqual(['u^3*v', 'u^2*v'])
})

test('in every chart the strict transform of the cusp is what the books print', () => {
  const equations = allCharts(walkOf('(x^2-y^3)^2')).map(
    ({ divisors }) => divisors.find(({ name }) => name === 'C1')?.equation.text,
  )
  expect(equations).toEqual(['-u^2+v^3', '-u^2+v', '-u+v', 'v-1', '-u+1'])
})

test('the least k/N over the whole walk is λ on every row of the reference table', () => {
  for (const { K, box } of fixture.rows) {
    const answer = realThreshold({
      polynomial: polynomialOf(K),
      region: { kind: 'point', at: {} },
    })
    if (answer.status !== 'exact' || !answer.certificate || Object.keys(box).length > 2) continue
    const walk = resolutionWalk(answer.certificate)
    const ratios = allCharts(walk).flatMap(({ running }) => (running ? [running.ratio] : []))
    if (walk.points.length > 0) expect(ratios, K).toContain(walk.lambda)
    expect(JSON.parse(JSON.stringify(walk)), K).toEqual(walk)
    expect(structuredClone(walk), K).toEqual(walk)
  }
})

test.each(['(x^2-y^3)^2', '((x^2-2*y^2)^2-y^5)^2', 'x^2*(x-y)^2*(y-2*x^2)^4'])(
  'the divisors of %s pull back along every map to those of the chart above',
  (K) => {
    const follow = (chart: WalkChart) => {
      if (chart.outcome.kind === 'crossing') return
      for (const next of chart.outcome.charts) {
        for (const divisor of next.divisors) {
          const below = chart.divisors.find(({ name }) => name === divisor.name)
          for (const line of below ? zeroCurves(divisor.terms, square, 12) : [])
            for (let i = 0; i < line.length; i += 2) {
              const [x, y] = openedBlowUp(next.map, 0, line[i]!, line[i + 1]!)
              expect(Math.abs(drawnValue(below!.terms, x, y))).toBeLessThan(NEARLY)
            }
        }
        follow(next)
      }
    }
    walkOf(K).points.forEach(({ chart }) => follow(chart))
  },
)

const square = { u: 0, v: 0, half: 0.5 }
/** False position on a coarse grid: places are good to some thousandths. */
const NEARLY = 0.02

test('the curve u² + v² = 1 is one closed line at distance 1', () => {
  const circle = zeroCurves(
    [
      [2, 0, 1],
      [0, 2, 1],
      [0, 0, -1],
    ],
    { u: 0, v: 0, half: 1.5 },
    48,
  )
  expect(circle).toHaveLength(1)
  const [line = []] = circle
  for (let i = 0; i < line.length; i += 2)
    expect(Math.hypot(line[i]!, line[i + 1]!)).toBeCloseTo(1, 3)
  expect(line.slice(0, 2)).toEqual(line.slice(-2))
})

test('a blow-up is closed at s = 0 and open at s = 1: its divisor is one point, then a line', () => {
  const first = { kind: 'first', shift: 2, shiftText: '2' } as const
  expect([-1, 0, 3].map((v) => openedBlowUp(first, 0, 0, v))).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ])
  expect(openedBlowUp(first, 1, 0.5, 3)).toEqual([0.5, 3])
  expect(openedBlowUp(first, 0, 0.5, 3)).toEqual([0.5, 2.5])
  expect(openedBlowUp({ kind: 'second' }, 0, 0.5, 3)).toEqual([1.5, 3])
})
