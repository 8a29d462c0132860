import { isoMesh, type Volume } from '@/components/figures/space/iso-mesh'
import type { Solid, SpaceMark, SpacePlace } from '@/components/figures/space/solid'
import type { Landscape } from '@/lib/landscapes/landscape'

/**
 * The functions whose squares are the losses in three parameters: K itself has no sign to change, and
 * W₀ is where these change theirs.
 */
export const roots = {
  cone: (x: number, y: number, z: number) => x * x + y * y - z * z,
  'whitney-umbrella': (x: number, y: number, z: number) => x * x - y * y * z,
  'cuspidal-edge': (_: number, y: number, z: number) => y * y - z ** 3,
} as const

type Root = (x: number, y: number, z: number) => number

/** Points along each side of the box: on the screen, and in the static page. */
const FINE = 57
const COARSE = 17

const solids = new Map<string, Solid>()

const axis = (name: string, ...at: readonly number[]) => ({
  name,
  ticks: at.map((place) => ({ at: place, label: String(place).replace('-', '−') })),
})

/** W₀ of a landscape of three parameters over [−1, 1]³, as a surface; computed once. */
export function solidOf(landscape: Landscape): Solid | undefined {
  const root: Root | undefined = Object.entries(roots).find(([id]) => id === landscape.id)?.[1]
  if (!root) return undefined
  const known = solids.get(landscape.id)
  if (known) return known
  const solid: Solid = {
    mesh: isoMesh(sampled(root, FINE)),
    coarse: isoMesh(sampled(root, COARSE)),
    meaning: 'optimal',
    marks: marksOf(landscape),
    // The foot of the height stands where an axis of the floor has its label.
    axes: { x: axis('w₁', -1, 0, 1), y: axis('w₂', -1, 0, 1), z: axis('w₃', 0, 1) },
  }
  solids.set(landscape.id, solid)
  return solid
}

function sampled(root: Root, size: number): Volume {
  const along = (i: number) => (2 * i) / (size - 1) - 1
  const values = Float64Array.from({ length: size ** 3 }, (_, k) =>
    root(along(k % size), along(Math.floor(k / size) % size), along(Math.floor(k / size ** 2))),
  )
  return { size, values }
}

const place = ([x = 0, y = 0, z = 0]: readonly number[]): SpacePlace => [x, y, z]

/** What of W₀ is no surface, such as a handle, and the points that have a name. */
function marksOf({ optimalSet, points }: Landscape): readonly SpaceMark[] {
  return [
    ...optimalSet.flatMap((piece): readonly SpaceMark[] =>
      piece.kind === 'polyline' ? [{ points: piece.points.map(place), meaning: 'optimal' }] : [],
    ),
    ...points.map(({ at }): SpaceMark => ({ points: [place(at)], meaning: 'data' })),
  ]
}
