import {
  type BufferGeometry,
  Camera,
  Mesh,
  RawShaderMaterial,
  Scene,
  type WebGLRenderer,
} from 'three'
import type { StagePicture } from './picture'

/** What one place on a page shows, on the graphics card. */
export type StageScene = {
  /** Takes over what changed since the last picture; its side is so many pixels, so many to one of the page. */
  readonly take: (picture: StagePicture, pixels: number, density: number) => void
  /**
   * Takes what is new to the graphics card, in steps between which the page may answer: all shaders begin
   * to be compiled, then mesh after mesh is sent.
   */
  readonly steps: (renderer: WebGLRenderer) => Iterable<void>
  readonly draw: (renderer: WebGLRenderer) => void
  readonly dispose: () => void
}

/** Meshes by name, in the order in which they are drawn, each with a look of its own. */
export type MeshSet = {
  readonly add: (
    name: string,
    order: number,
    geometry: BufferGeometry,
    look: RawShaderMaterial,
  ) => Mesh
  /** Takes away every mesh whose name begins so; the graphics card keeps it until the next picture. */
  readonly drop: (prefix: string) => void
  /** Frees what was taken away. */
  readonly forget: () => void
  readonly show: (name: string, isShown: boolean) => void
  readonly steps: StageScene['steps']
  readonly draw: (renderer: WebGLRenderer) => void
}

/** The shaders project by themselves: the camera of the library stands still. */
const eye = new Camera()

export function meshSet(): MeshSet {
  const scene = new Scene()
  const meshes = new Map<string, Mesh>()
  const fresh = new Set<Mesh>()
  const dropped: Mesh[] = []
  const forget = () => {
    for (const { geometry, material } of dropped.splice(0)) {
      geometry.dispose()
      if (material instanceof RawShaderMaterial) material.dispose()
    }
  }
  return {
    add: (name, order, geometry, look) => {
      const mesh = new Mesh(geometry, look)
      mesh.frustumCulled = false
      mesh.renderOrder = order
      meshes.set(name, mesh)
      fresh.add(mesh)
      scene.add(mesh)
      return mesh
    },
    drop: (prefix) => {
      for (const [name, mesh] of meshes) {
        if (!name.startsWith(prefix)) continue
        scene.remove(mesh)
        dropped.push(mesh)
        meshes.delete(name)
        fresh.delete(mesh)
      }
    },
    show: (name, isShown) => {
      const mesh = meshes.get(name)
      if (mesh) mesh.visible = isShown
    },
    *steps(renderer) {
      if (fresh.size === 0) return
      yield
      renderer.compile(scene, eye)
      yield
      for (const mesh of fresh) {
        fresh.delete(mesh)
        renderer.render(mesh, eye)
        yield
      }
    },
    draw: (renderer) => {
      renderer.render(scene, eye)
      // Not before: a shader that the new meshes use as well is not compiled again.
      forget()
    },
    forget,
  }
}
