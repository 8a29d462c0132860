import { Area } from '@/components/figures/area'
import { Band, Line, Rule } from '@/components/figures/marks'
import { shown } from './bench'
import type { Specimen } from './specimen'

const XS = Array.from({ length: 81 }, (_, i) => i / 80)
const wave = XS.map((x) => 0.5 + 0.35 * Math.sin(7 * x))
const bump = XS.map((x) => Math.exp(-40 * (x - 0.45) ** 2))
const NONE: readonly number[] = []

export const markSpecimens: readonly Specimen[] = [
  {
    key: 'line',
    part: 'Line',
    typical: shown(
      'four meanings, each with its stroke',
      <>
        {(['truth', 'model', 'prior', 'laplace'] as const).map((meaning, i) => (
          <Line key={meaning} xs={XS} ys={wave.map((y) => 0.2 * i + 0.4 * y)} meaning={meaning} />
        ))}
      </>,
    ),
    extreme: shown(
      'a gap, and peaks far outside',
      <>
        <Line
          xs={XS}
          ys={XS.map((x, i) => (i > 30 && i < 40 ? NaN : 0.1 / (x - 0.2)))}
          meaning="model"
        />
        <Rule at={0.2} axis="x" meaning="muted" />
        <Rule at={7} axis="y" meaning="muted" />
      </>,
    ),
    empty: shown(
      'no points',
      <>
        <Line xs={NONE} ys={NONE} meaning="truth" />
      </>,
    ),
  },
  {
    key: 'band',
    part: 'Band',
    typical: shown(
      'the region between two curves',
      <>
        <Band
          xs={XS}
          low={wave.map((y) => y - 0.12)}
          high={wave.map((y) => y + 0.12)}
          meaning="posterior"
        />
        <Line xs={XS} ys={wave} meaning="model" />
      </>,
    ),
    extreme: shown(
      'wider than the plot',
      <>
        <Band xs={XS} low={XS.map(() => -1e9)} high={XS.map((x) => 9 * x)} meaning="posterior" />
      </>,
    ),
    empty: shown(
      'of no height',
      <>
        <Band xs={XS} low={wave} high={wave} meaning="posterior" />
      </>,
    ),
  },
  {
    key: 'area',
    part: 'Area',
    typical: shown(
      'under a density',
      <>
        <Area xs={XS} ys={bump} meaning="posterior" />
        <Line xs={XS} ys={bump} meaning="posterior" />
      </>,
    ),
    extreme: shown(
      'all in one place',
      <>
        <Area xs={XS} ys={XS.map((_, i) => (i === 36 ? 1 : 0))} meaning="posterior" />
      </>,
    ),
    empty: shown(
      'no density',
      <>
        <Area xs={NONE} ys={NONE} meaning="posterior" />
      </>,
    ),
  },
]
