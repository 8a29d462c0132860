import { Lattice, UpperRight } from '@/components/figures/lattice'
import { Line } from '@/components/figures/marks'
import { shown } from './bench'
import type { Specimen, SpecimenState } from './specimen'

/** Exponents, the polygon over them, and the diagonal that enters it. */
const polygon = (
  words: string,
  reach: number,
  corners: readonly (readonly [number, number])[],
): SpecimenState =>
  shown(
    words,
    <>
      <UpperRight corners={corners} reach={reach} />
      <Lattice reach={reach} />
      <Line xs={[0, reach]} ys={[0, reach]} meaning="prior" />
      <Line xs={corners.map(([i]) => i)} ys={corners.map(([, j]) => j)} meaning="optimal" />
    </>,
    { reach },
  )

export const latticeSpecimens: readonly Specimen[] = [
  {
    key: 'lattice',
    part: 'Lattice, polygon and diagonal',
    typical: polygon('the cusp', 7, [[0, 6], [4, 0]]), // oxfmt-ignore
    extreme: polygon('high exponents', 26, [[0, 25], [1, 12], [3, 6], [9, 2], [24, 0]]), // oxfmt-ignore
    empty: polygon('no exponents', 4, []),
  },
]
