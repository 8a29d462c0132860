import { BufferAttribute, type BufferGeometry, type Texture, Vector3 } from 'three'
import { clipMatrix } from './camera'
import {
  gridGeometry,
  gridIndex,
  markGeometry,
  risesInto,
  wallGeometry,
  wallIndex,
} from './geometry'
import { reliefMark } from './mark-shader'
import { inksOf } from './inks'
import { meshSet, type StageScene } from './mesh-set'
import type { ReliefPicture } from './picture'
import { type Mark, resized } from './relief'
import * as shaders from './shaders'
import { heightsOf, lightFrom, material, setColours, sharedUniforms } from './uniforms'

/** From the upper left of the picture, a little behind the block: slopes that face the viewer stay dark. */
const LIGHT = [-0.55, 0.25, 0.8] as const

/** The stage of one surface on the graphics card: block, floor, water and marks. */
export function reliefScene(): StageScene {
  const meshes = meshSet()
  const shared = sharedUniforms()
  let last: Partial<ReliefPicture> = {}
  let grid = slopedGrid(2)
  let walls: readonly BufferGeometry[] = []
  let [now, before]: (Texture | undefined)[] = []

  const build = (size: number) => {
    meshes.drop('')
    grid = slopedGrid(size)
    const [ground, wet] = [wallGeometry(size), wallGeometry(size)]
    walls = [ground, wet]
    shared.stride.value = 1
    const dry = { ...shared, isWater: { value: false } }
    const soaked = { ...shared, isWater: { value: true } }
    meshes.add('surface', 0, grid.geometry, material(shaders.surface, shared))
    meshes.add('wall', 1, ground, material(shaders.wall, dry))
    meshes.add('floor', 2, gridGeometry(2), material(shaders.floor, shared))
    meshes.add('water', 5, gridGeometry(2), material(shaders.water, shared, true))
    meshes.add('water-wall', 6, wet, material(shaders.wall, soaked, true))
    shared.size.value = size
  }
  const lay = (marks: readonly Mark[], group: 'now' | 'before', { palette }: ReliefPicture) => {
    meshes.drop(group)
    const opacity = group === 'before' ? shared.fading : shared.coming
    for (const [k, { points, meaning }] of marks.entries())
      for (const [layer, { isFloor, tone, line, dot, order }] of LAYERS.entries()) {
        const uniforms = {
          ...shared,
          opacity,
          isFloor: { value: isFloor },
          lift: { value: points.length === 1 ? DOT_LIFT : LINE_LIFT },
          tone: { value: new Vector3(...inksOf(palette).toneOf(tone ?? meaning)) },
          radius: { value: points.length === 1 ? dot : line },
        }
        const look = material(reliefMark, uniforms, true)
        meshes.add(`${group} ${k} ${layer}`, order, markGeometry(points), look)
      }
  }
  const takeHeights = ({ relief, before: from }: ReliefPicture, isNewSize: boolean) => {
    if (isNewSize || last.relief?.heights !== relief.heights) {
      now?.dispose()
      now = heightsOf(relief)
      grid.take('Now', relief.heights)
    }
    if (isNewSize || last.before?.heights !== from?.heights) {
      before?.dispose()
      const resting = from && resized(from, relief.size)
      before = resting && heightsOf(resting)
      if (resting) grid.take('Before', resting.heights)
    }
    shared.now.value = now
    shared.before.value = before ?? now
  }
  const thin = (to: number, size: number) => {
    const { stride } = shared
    if (stride.value === to) return
    stride.value = to
    grid.geometry.setIndex(gridIndex(size, to))
    for (const wall of walls) wall.setIndex(wallIndex(size, to))
  }

  return {
    take: (picture, { pixels, density, stride }) => {
      if (picture.kind !== 'relief') return
      const { relief, before: from, part, palette } = picture
      const isNewSize = last.relief?.size !== relief.size
      const isNewLook = isNewSize || last.palette !== palette
      shared.density.value = density
      if (isNewSize) build(relief.size)
      thin(stride, relief.size)
      if (last.palette !== palette) setColours(shared, inksOf(palette))
      takeHeights(picture, isNewSize)
      if (isNewLook || last.relief?.marks !== relief.marks) lay(relief.marks, 'now', picture)
      if (isNewLook || last.before?.marks !== from?.marks) lay(from?.marks ?? [], 'before', picture)
      const { levels, water = from?.water } = relief
      shared.levels.value = Float32Array.from({ length: 16 }, (_, k) => levels[k] ?? -1)
      shared.levelCount.value = Math.min(16, levels.length)
      shared.part.value = part
      shared.coming.value = part
      shared.fading.value = 1 - part
      shared.water.value = water ?? -1
      for (const name of ['water', 'water-wall']) meshes.show(name, water !== undefined)
      shared.pixels.value.set(pixels, pixels)
      shared.stage.value.fromArray(clipMatrix(picture, picture.zoom))
      shared.light.value.set(...lightFrom(LIGHT, picture.turn))
      last = picture
    },
    draw: meshes.draw,
    dispose: () => {
      meshes.drop('')
      meshes.forget()
      for (const texture of [now, before, shared.ramp.value]) texture?.dispose()
    },
  }
}

/** A grid whose points know their height and how it rises, on both ends of a way: the shader only mixes. */
function slopedGrid(size: number) {
  const geometry = gridGeometry(size)
  const numbers = (name: string, each: number) => {
    const values = new Float32Array(each * size * size)
    const attribute = new BufferAttribute(values, each)
    geometry.setAttribute(name, attribute)
    return { values, attribute }
  }
  const ends = {
    Now: { height: numbers('heightNow', 1), rise: numbers('riseNow', 2) },
    Before: { height: numbers('heightBefore', 1), rise: numbers('riseBefore', 2) },
  }
  const take = (end: keyof typeof ends, heights: Float32Array) => {
    const { height, rise } = ends[end]
    height.values.set(heights)
    risesInto(rise.values, heights, size)
    for (const { attribute } of [height, rise]) attribute.needsUpdate = true
  }
  return { geometry, take }
}

/** How much nearer marks are drawn than they are, so that the surface does not cut into them. */
const LINE_LIFT = 0.006
const DOT_LIFT = 0.03

/** Marks lie on the floor and on the surface, there with a casing of paper: half widths in pixels. */
const LAYERS = [
  { isFloor: true, tone: undefined, line: 1.1, dot: 3, order: 1 },
  { isFloor: false, tone: 'paper', line: 3.1, dot: 6.2, order: 7 },
  { isFloor: false, tone: undefined, line: 1.9, dot: 5, order: 8 },
] as const
