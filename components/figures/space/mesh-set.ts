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
  /** Forgets every mesh whose name begins so. */
  readonly drop: (prefix: string) => void
  readonly show: (name: string, isShown: boolean) => void
  readonly draw: (renderer: WebGLRenderer) => void
}

/** The shaders project by themselves: the camera of the library stands still. */
const eye = new Camera()

export function meshSet(): MeshSet {
  const scene = new Scene()
  const meshes = new Map<string, Mesh>()
  return {
    add: (name, order, geometry, look) => {
      const mesh = new Mesh(geometry, look)
      mesh.frustumCulled = false
      mesh.renderOrder = order
      meshes.set(name, mesh)
      scene.add(mesh)
      return mesh
    },
    drop: (prefix) => {
      for (const [name, mesh] of meshes) {
        if (!name.startsWith(prefix)) continue
        scene.remove(mesh)
        mesh.geometry.dispose()
        if (mesh.material instanceof RawShaderMaterial) mesh.material.dispose()
        meshes.delete(name)
      }
    },
    show: (name, isShown) => {
      const mesh = meshes.get(name)
      if (mesh) mesh.visible = isShown
    },
    draw: (renderer) => renderer.render(scene, eye),
  }
}
