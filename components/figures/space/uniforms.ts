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
import type { Palette } from './palette'
import type { Relief } from './relief'

export type Shader = { readonly vertex: string; readonly fragment: string }

export function material(
  { vertex, fragment }: Shader,
  all: object,
  isClear: boolean,
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

type Slot = { value: Texture | null }

/** What all shaders of one stage share: one change reaches every part of it. */
export function sharedUniforms() {
  const now: Slot = { value: null }
  const before: Slot = { value: null }
  const ramp: Slot = { value: null }
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
    levels: { value: new Float32Array(16) },
    levelCount: { value: 0 },
    water: { value: -1 },
    ink: { value: new Vector3() },
    rule: { value: new Vector3() },
    ground: { value: new Vector3() },
    waterTone: { value: new Vector3() },
    light: { value: new Vector3() },
    pixels: { value: new Vector2() },
    lift: { value: 0.006 },
  }
}

export function setColours(
  shared: ReturnType<typeof sharedUniforms>,
  { tones, ramp }: Palette,
): void {
  shared.ink.value.set(...tones.ink)
  shared.rule.value.set(...tones.rule)
  shared.ground.value.set(...tones.surface)
  shared.waterTone.value.set(...tones.posterior)
  const texture = new DataTexture(ramp, ramp.length / 4, 1, RGBAFormat, UnsignedByteType)
  texture.magFilter = LinearFilter
  setTexture(shared.ramp, texture)
}

/** The heights as a texture, one number a point. */
export function heightsOf({ heights, size }: Relief): DataTexture {
  return new DataTexture(heights, size, size, RedFormat, FloatType)
}

/** Puts a texture in the place of another, which the graphics card may forget. */
export function setTexture(slot: Slot, texture: Texture): void {
  slot.value?.dispose()
  texture.needsUpdate = true
  slot.value = texture
}

/** Light from the upper left of the picture, wherever the viewer stands. */
export function setLight(light: Vector3, turn: number): void {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const [right, away, up] = [-0.55, 0.25, 0.8]
  light.set(right * cos + away * sin, -right * sin + away * cos, up).normalize()
}
