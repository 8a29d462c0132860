import {
  type BufferGeometry,
  Camera,
  Mesh,
  RawShaderMaterial,
  Scene,
  type WebGLRenderer,
} from 'three'
import type { StagePicture } from './picture'

/** How finely a picture is drawn. */
export type Detail = {
  /** The side of the picture. */
  readonly pixels: number
  /** Its pixels for each one of the page's own. */
  readonly density: number
  /** Of the points of a grid every so many are used. */
  readonly stride: number
}

/** What one place on a page shows, on the graphics card. */
export type StageScene = {
  /** Takes over what changed since the last picture. */
  readonly take: (picture: StagePicture, detail: Detail) => void
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
  readonly draw: (renderer: WebGLRenderer) => void
}

/** The shaders project by themselves: the camera of the library stands still. */
const eye = new Camera()

export function meshSet(): MeshSet {
  const scene = new Scene()
  const meshes = new Map<string, Mesh>()
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
      scene.add(mesh)
      return mesh
    },
    drop: (prefix) => {
      for (const [name, mesh] of meshes) {
        if (!name.startsWith(prefix)) continue
        scene.remove(mesh)
        dropped.push(mesh)
        meshes.delete(name)
      }
    },
    show: (name, isShown) => {
      const mesh = meshes.get(name)
      if (mesh) mesh.visible = isShown
    },
    draw: (renderer) => {
      renderer.render(scene, eye)
      // Not before: a shader that the new meshes use as well is not compiled again.
      forget()
    },
    forget,
  }
}
