import { Bars } from '@/components/figures/bars'
import { Ellipse } from '@/components/figures/ellipse'
import { Cross, Scatter } from '@/components/figures/marks'
import { Rug } from '@/components/figures/rug'
import { shown } from './bench'
import type { Specimen } from './specimen'

/** Spread evenly and without a pattern that the eye finds. */
const scattered = (count: number, ratio: number) =>
  Array.from({ length: count }, (_, i) => (i * ratio) % 1)
const [GOLDEN, SILVER] = [0.618034, 0.414214]
const NONE: readonly number[] = []

export const dataSpecimens: readonly Specimen[] = [
  {
    key: 'scatter',
    part: 'Scatter, Cross, Ellipse',
    typical: shown(
      'forty data, their mean, and a Gaussian',
      <>
        <Scatter xs={scattered(40, GOLDEN)} ys={scattered(40, SILVER)} meaning="data" />
        <Ellipse
          mean={[0.5, 0.5]}
          covariance={[[0.04, 0.015], [0.015, 0.03]]} // oxfmt-ignore
          radii={[1, 2]}
          meaning="laplace"
        />
        <Cross x={0.5} y={0.5} meaning="optimal" />
      </>,
    ),
    extreme: shown(
      'six hundred, many of them outside',
      <>
        <Scatter
          xs={scattered(600, GOLDEN).map((x) => 1.5 * x)}
          ys={scattered(600, SILVER).map((y) => 2 * y - 0.5)}
          meaning="data"
          radius={1.6}
        />
        <Cross x={4} y={4} meaning="optimal" />
      </>,
    ),
    empty: shown(
      'no data',
      <>
        <Scatter xs={NONE} ys={NONE} meaning="data" />
      </>,
    ),
  },
  {
    key: 'bars',
    part: 'Bars',
    typical: shown(
      'three lengths, one spoken of',
      <>
        <Bars
          meaning="posterior"
          bars={[0.9, 0.55, 0.3].map((to, i) => ({
            key: String(i),
            at: 0.8 - 0.25 * i,
            from: 0,
            to,
            isFaint: i > 0,
          }))}
        />
      </>,
    ),
    extreme: shown(
      'longer than the plot, and next to nothing',
      <>
        <Bars
          meaning="posterior"
          bars={[
            { key: 'long', at: 0.7, from: -5, to: 1e6 },
            { key: 'short', at: 0.3, from: 0.5, to: 0.502 },
          ]}
        />
      </>,
    ),
    empty: shown(
      'no bars',
      <>
        <Bars meaning="posterior" bars={[]} />
      </>,
    ),
  },
  {
    key: 'rug',
    part: 'Rug',
    typical: shown(
      'thirty data along the axis',
      <>
        <Rug values={scattered(30, GOLDEN)} />
      </>,
    ),
    extreme: shown(
      'four hundred',
      <>
        <Rug values={scattered(400, GOLDEN)} />
      </>,
    ),
    empty: shown(
      'no data',
      <>
        <Rug values={NONE} />
      </>,
    ),
  },
]
