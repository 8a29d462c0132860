import { SolidStage } from '@/components/figures/solid-stage'
import type { Camera } from '@/components/figures/space/camera'
import { isoMesh } from '@/components/figures/space/iso-mesh'
import { reliefOf } from '@/components/figures/space/relief'
import { SurfaceStage } from '@/components/figures/surface-stage'
import type { Specimen, SpecimenState } from './specimen'

const POINTS = 27
const GRID = 15
const LOW = -1
const along = (i: number, size: number) => LOW + (2 * i) / (size - 1)
const rest = () => undefined

/** A function on [−1, 1]² as a surface. */
function surface(
  words: string,
  f: (x: number, y: number) => number,
  water: number | undefined,
  camera: Camera,
): SpecimenState {
  const values = Float64Array.from({ length: POINTS * POINTS }, (_, k) =>
    f(along(k % POINTS, POINTS), along(Math.floor(k / POINTS), POINTS)),
  )
  const relief = reliefOf({
    field: { size: POINTS, values },
    x: { name: 'x', over: [-1, 1] },
    y: { name: 'y', over: [-1, 1] },
    z: { name: 'z, as log(1 + 250 z)' },
    knee: 0.004,
    top: 1,
    levels: [0.001, 0.01, 0.1, 0.5],
    water,
  })
  return {
    words,
    picture: (uid) => (
      <SurfaceStage
        {...{ uid, relief, camera }}
        title={words}
        label={words}
        subject={words}
        isStill
        isVector
        onTurn={rest}
      />
    ),
  }
}

const axis = (name: string) => ({
  name,
  ticks: [-1, 0, 1].map((at) => ({ at, label: String(at).replace('-', '\u2212') })),
})

/** Where a function on [−1, 1]³ is zero. */
function solid(words: string, f: (x: number, y: number, z: number) => number): SpecimenState {
  const values = Float64Array.from({ length: GRID ** 3 }, (_, k) =>
    f(
      along(k % GRID, GRID),
      along(Math.floor(k / GRID) % GRID, GRID),
      along(Math.floor(k / GRID ** 2), GRID),
    ),
  )
  const mesh = isoMesh({ size: GRID, values })
  const axes = { x: axis('x'), y: axis('y'), z: axis('z') }
  const drawn = { mesh, coarse: mesh, meaning: 'optimal', marks: [], axes } as const
  return {
    words,
    picture: (uid) => (
      <SolidStage
        uid={uid}
        title={words}
        label={words}
        solid={drawn}
        camera={{ turn: 28, tilt: 32 }}
        isStill
        isVector
        onTurn={rest}
      />
    ),
  }
}

export const stageSpecimens: readonly Specimen[] = [
  {
    key: 'surface',
    part: 'A surface on the stage',
    typical: surface('a crossing under water', (x, y) => (x * y) ** 2, 0.02, { turn: 28, tilt: 40 }), // oxfmt-ignore
    extreme: surface('a wall, seen from the side', (x) => (x > 0 ? 1e9 : 0), 0.5, {
      turn: -135,
      tilt: 14,
    }),
    empty: surface('flat, from above', () => 0, undefined, { turn: 0, tilt: 90 }),
  },
  {
    key: 'solid',
    part: 'A solid on the stage',
    typical: solid('a ball', (x, y, z) => x * x + y * y + z * z - 0.7),
    extreme: solid(
      'many pieces',
      (x, y, z) => Math.sin(9 * x) + Math.sin(9 * y) + Math.sin(9 * z) - 1.6,
    ),
    empty: solid('nowhere zero', () => 1),
  },
]
