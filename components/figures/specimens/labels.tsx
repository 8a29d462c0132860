import { EndLabels } from '@/components/figures/end-labels'
import { Line, Scatter } from '@/components/figures/marks'
import { PlacedLabels } from '@/components/figures/placed-labels'
import { ProbeReading } from '@/components/figures/probe'
import { shown } from './bench'
import type { Specimen } from './specimen'

const WORDS = ['truth', 'model', 'prior', 'Laplace'] as const
const MEANINGS = ['truth', 'model', 'prior', 'laplace'] as const
const XS = Array.from({ length: 41 }, (_, i) => i / 40)
const curve = XS.map((x) => 0.15 + 0.7 * x * x)

/** Dots with their names, set where there is room: over the dot, or else under it, to the right or to the left. */
function Named({ dots }: { readonly dots: readonly (readonly [number, number])[] }) {
  return (
    <>
      <Line xs={XS} ys={curve} meaning="ink" />
      <Scatter xs={dots.map(([x]) => x)} ys={dots.map(([, y]) => y)} meaning="data" radius={4} />
      <PlacedLabels
        names={dots.map(([x, y], i) => ({
          words: WORDS[i] ?? '',
          meaning: MEANINGS[i] ?? 'ink',
          wishes: [
            { x, y, dx: 6, dy: -6 },
            { x, y, dx: 6, dy: 16 },
            { x, y, dx: -6, dy: -6, anchor: 'end' },
            { x, y, dx: -6, dy: 16, anchor: 'end' },
          ],
        }))}
        curves={[{ xs: XS, ys: curve }]}
      />
    </>
  )
}

/** Lines with their names at their ends. */
function Ended({ ends }: { readonly ends: readonly number[] }) {
  return (
    <>
      {ends.map((y, i) => (
        <Line key={i} xs={[0, 0.75]} ys={[0.2, y]} meaning={MEANINGS[i] ?? 'ink'} />
      ))}
      <g transform="translate(-70 0)">
        <EndLabels
          labels={ends.map((y, i) => ({
            key: String(i),
            y,
            text: WORDS[i] ?? '',
            meaning: MEANINGS[i] ?? 'ink',
          }))}
        />
      </g>
    </>
  )
}

const probe = (x: number, words: string, ys: readonly number[]) => (
  <ProbeReading x={x} reading={{ words, dots: ys.map((y) => ({ y, meaning: 'posterior' })) }} />
)

export const labelSpecimens: readonly Specimen[] = [
  {
    key: 'labels',
    part: 'Names that find a place',
    typical: shown('room for all', <Named dots={[[0.2, 0.7], [0.75, 0.25]]} />), // oxfmt-ignore
    extreme: shown(
      'four in one corner',
      <Named dots={[[0.8, 0.85], [0.85, 0.8], [0.8, 0.75], [0.9, 0.7]]} />, // oxfmt-ignore
    ),
    empty: shown('no names', <Named dots={[]} />),
  },
  {
    key: 'end-labels',
    part: 'Names at the ends of lines',
    typical: shown('ends apart', <Ended ends={[0.9, 0.5, 0.15]} />),
    extreme: shown('all ends in one point', <Ended ends={[0.95, 0.95, 0.95, 0.95]} />),
    empty: shown('no lines', <Ended ends={[]} />),
  },
  {
    key: 'probe',
    part: 'Probe',
    typical: shown('reads a curve', <Line xs={XS} ys={curve} meaning="posterior" />, {
      over: probe(0.6, 'x = 0.6: y = 0.40', [0.402]),
    }),
    extreme: shown(
      'at the edge, with much to say',
      <Line xs={XS} ys={curve} meaning="posterior" />,
      {
        over: probe(
          1,
          'n = 1 000 000: exact 6.91, BIC/2 13.82, singular law 7.02 nats',
          [0.85, 0.4],
        ),
      },
    ),
    empty: shown('finds nothing', <Line xs={XS} ys={curve} meaning="posterior" />, {
      over: probe(0.3, 'no curve here', []),
    }),
  },
]
