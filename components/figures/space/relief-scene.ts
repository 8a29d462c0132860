import {
  type BufferGeometry,
  Camera,
  Mesh,
  RawShaderMaterial,
  Scene,
  Vector3,
  type WebGLRenderer,
} from 'three'
import { clipMatrix } from './camera'
import { gridGeometry, markGeometry, wallGeometry } from './geometry'
import type { StagePicture } from './picture'
import { type Mark, resized } from './relief'
import { mark } from './mark-shader'
import * as shaders from './shaders'
import {
  heightsOf,
  material,
  setColours,
  setLight,
  setTexture,
  type Shader,
  sharedUniforms,
} from './uniforms'

export type ReliefScene = {
  /** Takes over what changed since the last picture. */
  readonly take: (picture: StagePicture, pixels: number, density: number) => void
  readonly draw: (renderer: WebGLRenderer) => void
  readonly dispose: () => void
}

/** The stage of one surface on the graphics card: block, floor, water and marks. */
export function reliefScene(): ReliefScene {
  const scene = new Scene()
  const shared = sharedUniforms()
  const own = new Map<string, Mesh>()
  const add = (name: string, order: number, geometry: BufferGeometry, look: RawShaderMaterial) => {
    const mesh = new Mesh(geometry, look)
    mesh.frustumCulled = false
    mesh.renderOrder = order
    own.set(name, mesh)
    scene.add(mesh)
  }
  const drop = (name: string) => {
    const mesh = own.get(name)
    if (!mesh) return
    scene.remove(mesh)
    mesh.geometry.dispose()
    if (mesh.material instanceof RawShaderMaterial) mesh.material.dispose()
    own.delete(name)
  }
  const solid = (shader: Shader, more = {}) => material(shader, { ...shared, ...more }, false)
  const clear = (shader: Shader, more = {}) => material(shader, { ...shared, ...more }, true)

  let last: Partial<StagePicture> = {}
  const build = (size: number) => {
    for (const name of own.keys()) drop(name)
    const ground = { isWater: { value: false } }
    const wet = { isWater: { value: true } }
    add('floor', 0, gridGeometry(2), solid(shaders.floor))
    add('wall', 2, wallGeometry(size), solid(shaders.wall, ground))
    add('surface', 3, gridGeometry(size), solid(shaders.surface))
    add('water', 5, gridGeometry(2), clear(shaders.water))
    add('water-wall', 6, wallGeometry(size), clear(shaders.wall, wet))
    shared.size.value = size
  }

  const lay = (all: readonly Mark[], group: string, picture: StagePicture) => {
    for (const name of own.keys()) if (name.startsWith(group)) drop(name)
    for (const [k, { points, meaning }] of all.entries()) {
      const { tones } = picture.palette
      const isPoint = points.length === 1
      for (const [layer, { isFloor, isCasing, width, order }] of LAYERS.entries()) {
        const core = isFloor ? (isPoint ? 3 : 1.1) : isPoint ? 5 : 1.9
        const uniforms = {
          isFloor: { value: isFloor },
          tone: { value: new Vector3(...tones[isCasing ? 'paper' : meaning]) },
          radius: { value: (core + width) * shared.density.value },
          opacity: group === 'before' ? shared.fading : shared.coming,
        }
        add(`${group} ${k} ${layer}`, order, markGeometry(points), clear(mark, uniforms))
      }
    }
  }

  const take = (picture: StagePicture, pixels: number, density: number) => {
    const { relief, before = relief, palette, camera, zoom } = picture
    if (last.relief?.size !== relief.size) build(relief.size)
    if (last.relief?.heights !== relief.heights) setTexture(shared.now, heightsOf(relief))
    if (last.before?.heights !== before.heights || last.relief?.size !== relief.size)
      setTexture(shared.before, heightsOf(resized(before, relief.size)))
    const isNewLook = last.palette !== palette || shared.density.value !== density
    shared.density.value = density
    if (isNewLook) setColours(shared, palette)
    if (isNewLook || last.relief?.marks !== relief.marks || last.relief.size !== relief.size)
      lay(relief.marks, 'now', picture)
    if (isNewLook || last.before?.marks !== before.marks || last.relief?.size !== relief.size)
      lay(before === relief ? [] : before.marks, 'before', picture)
    const levels = Float32Array.from({ length: 16 }, (_, k) => relief.levels[k] ?? -1)
    shared.levels.value = levels
    shared.levelCount.value = Math.min(16, relief.levels.length)
    shared.part.value = picture.part
    shared.coming.value = picture.part
    shared.fading.value = 1 - picture.part
    const level = relief.water ?? before.water
    shared.water.value = level ?? -1
    for (const name of ['water', 'water-wall']) {
      const mesh = own.get(name)
      if (mesh) mesh.visible = level !== undefined
    }
    shared.pixels.value.set(pixels, pixels)
    shared.stage.value.fromArray(clipMatrix(camera, zoom))
    setLight(shared.light.value, camera.turn)
    last = { ...picture, before }
  }

  return {
    take,
    draw: (renderer) => renderer.render(scene, eye),
    dispose: () => {
      for (const name of own.keys()) drop(name)
      for (const { value } of [shared.now, shared.before, shared.ramp]) value?.dispose()
    },
  }
}

/** Marks lie on the floor and on the surface, each with a casing of paper under it. */
const LAYERS = [
  { isFloor: true, isCasing: false, width: 0, order: 1 },
  { isFloor: false, isCasing: true, width: 1.2, order: 7 },
  { isFloor: false, isCasing: false, width: 0, order: 8 },
] as const

/** The shaders project by themselves: the camera of the library stands still. */
const eye = new Camera()
