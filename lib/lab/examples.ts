/** A loss worth typing, with its name. */
export type LabExample = {
  readonly name: string
  readonly k: string
  readonly box?: string
  readonly at?: string
  readonly prior?: string
  /** What it shows, in a few words. */
  readonly shows: string
}

/** Losses to start from: each shows one thing that the others do not. */
export const labExamples: readonly LabExample[] = [
  { name: 'bowl', k: 'x^2 + y^2', shows: 'a regular point: λ = d/2' },
  { name: 'valley', k: 'x^2', box: 'x=-1:1', shows: 'λ = ½ for one direction that matters' },
  { name: 'crossing', k: 'x^2 y^2', shows: 'two valleys cross: m = 2' },
  { name: 'unequal crossing', k: 'x^2 y^4', shows: 'the flatter valley rules' },
  { name: 'quartic', k: 'w^4', shows: 'one variable, a flat bottom' },
  { name: 'two wells', k: '(w + 1)^2 (w - 1)^4', box: 'w=-2:2', shows: 'the flatter well rules' },
  {
    name: 'two wells, at the sharper',
    k: '(w + 1)^2 (w - 1)^4',
    box: 'w=-2:2',
    at: 'w=-1',
    shows: 'a local λ is not less than the global one',
  },
  { name: 'cusp', k: '(x^2 - y^3)^2', shows: 'three blow-ups' },
  { name: 'tacnode', k: '(x^2 - y^4)^2', shows: 'two branches that touch' },
  { name: 'node', k: '(x^2 - y^2)^2', shows: 'a crossing in turned coordinates' },
  { name: 'three lines', k: 'x^2 (x - y)^2 (x + y)^2', shows: 'one blow-up decides' },
  { name: 'diagonal valley', k: '(x - y)^2', shows: 'the Newton polygon gives only a bound' },
  { name: 'circle', k: '(x^2 + y^2 - 1)^2', box: 'x=-3/2:3/2,y=-3/2:3/2', shows: 'a smooth curve' },
  {
    name: 'line and dot',
    k: '((x - 1)(x^2 + y^2)^2)^2',
    box: 'x=-1:3/2,y=-1:1',
    shows: 'the dot rules the line',
  },
  {
    name: 'two Puiseux pairs',
    k: '((x^2 - y^3)^2 - x y^5)^2',
    shows: 'a cusp on a cusp',
  },
  { name: 'with a term', k: 'x^2 y^2 + x^4 + y^4', shows: 'the point is isolated: m = 1' },
  { name: 'with a weaker term', k: 'x^2 y^2 + x^6 + y^6', shows: 'the same λ, but m = 2' },
  { name: 'tacnode without branches', k: '(x^2 + y^4)^2', shows: 'real: only the point is a zero' },
  {
    name: 'crossing with a prior',
    k: 'x^2 y^2',
    prior: 'x^1*y^1',
    shows: 'a prior that vanishes on W₀ raises λ',
  },
  {
    name: 'valley at a corner',
    k: '(x + y)^2',
    box: 'x=0:1,y=0:1',
    shows: 'the box meets the valley in a point',
  },
  { name: 'no zero', k: 'x^2 + y^2 + 1', shows: 'Z decays exponentially' },
  { name: 'product of three', k: 'x^2 y^2 z^2', shows: 'm = 3' },
  {
    name: 'sum of products',
    k: 'x^2 y^2 + y^2 z^2 + z^2 x^2',
    shows: 'three variables, by a theorem',
  },
  { name: 'Whitney umbrella', k: '(x^2 - y^2 z)^2', shows: 'a surface that crosses itself' },
  { name: 'cone', k: '(x^2 + y^2 - z^2)^2', shows: 'its tip does not matter' },
]
