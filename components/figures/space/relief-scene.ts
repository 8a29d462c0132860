import { type Texture, Vector3 } from 'three'
import { clipMatrix } from './camera'
import { gridGeometry, markGeometry, wallGeometry } from './geometry'
import { reliefMark } from './mark-shader'
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
  let [now, before]: (Texture | undefined)[] = []

  const build = (size: number) => {
    meshes.drop('')
    const ground = { ...shared, isWater: { value: false } }
    const wet = { ...shared, isWater: { value: true } }
    meshes.add('floor', 0, gridGeometry(2), material(shaders.floor, shared))
    meshes.add('wall', 2, wallGeometry(size), material(shaders.wall, ground))
    meshes.add('surface', 3, gridGeometry(size), material(shaders.surface, shared))
    meshes.add('water', 5, gridGeometry(2), material(shaders.water, shared, true))
    meshes.add('water-wall', 6, wallGeometry(size), material(shaders.wall, wet, true))
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
          tone: { value: new Vector3(...palette.tones[tone ?? meaning]) },
          radius: { value: (points.length === 1 ? dot : line) * shared.density.value },
        }
        const look = material(reliefMark, uniforms, true)
        meshes.add(`${group} ${k} ${layer}`, order, markGeometry(points), look)
      }
  }
  const takeHeights = ({ relief, before: from }: ReliefPicture, isNewSize: boolean) => {
    if (isNewSize || last.relief?.heights !== relief.heights) {
      now?.dispose()
      now = heightsOf(relief)
    }
    if (isNewSize || last.before?.heights !== from?.heights) {
      before?.dispose()
      before = from && heightsOf(resized(from, relief.size))
    }
    shared.now.value = now
    shared.before.value = before ?? now
  }

  return {
    take: (picture, pixels, density) => {
      if (picture.kind !== 'relief') return
      const { relief, before: from, part, palette } = picture
      const isNewSize = last.relief?.size !== relief.size
      const isNewLook = isNewSize || last.palette !== palette || shared.density.value !== density
      shared.density.value = density
      if (isNewSize) build(relief.size)
      if (last.palette !== palette) setColours(shared, palette)
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
    steps: meshes.steps,
    draw: meshes.draw,
    dispose: () => {
      meshes.drop('')
      meshes.forget()
      for (const texture of [now, before, shared.ramp.value]) texture?.dispose()
    },
  }
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
