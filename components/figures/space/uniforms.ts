import {
  DataTexture,
  DoubleSide,
  FloatType,
  GLSL3,
  LinearFilter,
  Matrix4,
  RawShaderMaterial,
  RedFormat,
  RGBAFormat,
  type Texture,
  UnsignedByteType,
  Vector2,
  Vector3,
} from 'three'
import type { Inks } from './inks'
import type { Relief } from './relief'

export type Shader = { readonly vertex: string; readonly fragment: string }

/** The look of a mesh: opaque, or drawn over what is there already. */
export function material(
  { vertex, fragment }: Shader,
  all: Readonly<Record<string, { value: unknown }>>,
  isClear = false,
): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: { ...all },
    side: DoubleSide,
    transparent: isClear,
    depthWrite: !isClear,
  })
}

type Slot = { value: Texture | undefined }

/** What all shaders of one stage share: one change reaches every part of it. */
export function sharedUniforms() {
  const now: Slot = { value: undefined }
  const before: Slot = { value: undefined }
  const ramp: Slot = { value: undefined }
  return {
    stage: { value: new Matrix4() },
    now,
    before,
    ramp,
    size: { value: 0 },
    part: { value: 1 },
    coming: { value: 1 },
    fading: { value: 0 },
    density: { value: 0 },
    stride: { value: 1 },
    levels: { value: new Float32Array(16) },
    levelCount: { value: 0 },
    water: { value: -1 },
    ink: { value: new Vector3() },
    rule: { value: new Vector3() },
    ground: { value: new Vector3() },
    waterTone: { value: new Vector3() },
    light: { value: new Vector3() },
    pixels: { value: new Vector2() },
  }
}

/** Takes over the colours of a theme. */
export function setColours(
  shared: ReturnType<typeof sharedUniforms>,
  { toneOf, ramp }: Inks,
): void {
  shared.ink.value.set(...toneOf('ink'))
  shared.rule.value.set(...toneOf('rule'))
  shared.ground.value.set(...toneOf('surface'))
  shared.waterTone.value.set(...toneOf('posterior'))
  shared.ramp.value?.dispose()
  const texture = new DataTexture(ramp, ramp.length / 4, 1, RGBAFormat, UnsignedByteType)
  texture.magFilter = LinearFilter
  texture.needsUpdate = true
  shared.ramp.value = texture
}

/** The heights as a texture, one number a point. */
export function heightsOf({ heights, size }: Relief): DataTexture {
  const texture = new DataTexture(heights, size, size, RedFormat, FloatType)
  texture.needsUpdate = true
  return texture
}

/** A direction in the axes of the picture (right, away from the viewer, up) as one of the stage. */
export function lightFrom(
  [right, away, up]: readonly [number, number, number],
  turn: number,
): [number, number, number] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const length = Math.hypot(right, away, up)
  return [(right * cos + away * sin) / length, (-right * sin + away * cos) / length, up / length]
}
