import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { clipMatrix } from './camera'
import { spaceLines, spaceMarkGeometry } from './geometry'
import { solidMark } from './mark-shader'
import { inksOf } from './inks'
import { meshSet, type StageScene } from './mesh-set'
import type { SolidPicture } from './picture'
import { BOX_EDGES } from './solid'
import * as shaders from './solid-shader'
import { lightFrom, material, setColours, sharedUniforms } from './uniforms'

/** From the upper left of the picture, before the box. */
const LIGHT = [-0.52, -0.4, 0.76] as const

/** The stage of one surface in three variables on the graphics card: its triangles, its box, its marks. */
export function solidScene(): StageScene {
  const meshes = meshSet()
  const shared = { ...sharedUniforms(), viewer: { value: new Vector3() } }
  let last: Partial<SolidPicture> = {}

  const build = ({ solid, palette }: SolidPicture) => {
    meshes.drop('')
    const colours = {
      ...shared,
      tone: { value: new Vector3(...inksOf(palette).toneOf(solid.meaning)) },
    }
    const { positions, normals } = solid.mesh
    meshes.add('solid', 1, attributes({ position: positions, normal: normals }), material(shaders.solid, colours)) // oxfmt-ignore
    const rule = { tone: shared.rule, radius: { value: 0.5 } }
    const faint = material(solidMark, { ...shared, ...rule, ...PLAIN }, true)
    meshes.add('box', 2, spaceLines(BOX_EDGES), faint)
    for (const [k, { points, meaning }] of solid.marks.entries())
      for (const [layer, { tone, line, dot }] of LAYERS.entries()) {
        const uniforms = {
          ...shared,
          tone: { value: new Vector3(...inksOf(palette).toneOf(tone ?? meaning)) },
          radius: { value: points.length === 1 ? dot : line },
          opacity: { value: 1 },
          lift: { value: LIFT },
        }
        const look = material(solidMark, uniforms, true)
        meshes.add(`mark ${k} ${layer}`, 3 + layer, spaceMarkGeometry(points), look)
      }
  }
  return {
    take: (picture, { pixels, density }) => {
      if (picture.kind !== 'solid') return
      const { solid, palette, turn, tilt, zoom } = picture
      const isNew = last.solid !== solid || last.palette !== palette
      if (last.palette !== palette) setColours(shared, inksOf(palette))
      shared.density.value = density
      if (isNew) build(picture)
      shared.pixels.value.set(pixels, pixels)
      shared.stage.value.fromArray(clipMatrix({ turn, tilt }, zoom))
      shared.light.value.set(...lightFrom(LIGHT, turn))
      const upwards = (tilt * Math.PI) / 180
      shared.viewer.value.set(...lightFrom([0, -Math.cos(upwards), Math.sin(upwards)], turn))
      last = picture
    },
    draw: meshes.draw,
    dispose: () => {
      meshes.drop('')
      meshes.forget()
      shared.ramp.value?.dispose()
    },
  }
}

/** How much nearer marks are drawn than they are, so that the surface does not cut into them. */
const LIFT = 0.03

/** A line that is drawn where it is, and wholly. */
const PLAIN = { opacity: { value: 1 }, lift: { value: 0 } }

/** Each mark with a casing of paper: half widths in pixels. */
const LAYERS = [
  { tone: 'paper', line: 3, dot: 6.2 },
  { tone: undefined, line: 1.9, dot: 5 },
] as const

function attributes(all: Readonly<Record<string, Float32Array>>): BufferGeometry {
  const geometry = new BufferGeometry()
  for (const [name, numbers] of Object.entries(all))
    geometry.setAttribute(name, new BufferAttribute(numbers, 3))
  return geometry
}
