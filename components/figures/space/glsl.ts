import { HEIGHT } from './camera'

/*
 * The stage in GLSL ES 3.00. Places lie in [−1, 1]², heights in [0, 1]. Heights come from two textures
 * between which `part` leads, so that one landscape becomes another on the graphics card.
 */

/** A number as GLSL writes it. */
export const number = (value: number) => value.toFixed(6)

/** Heights at places, and where a place stands. */
export const HEIGHTS = /* glsl */ `
precision highp float;
precision highp sampler2D;
uniform mat4 stage;
uniform sampler2D now;
uniform sampler2D before;
uniform float size;
uniform float part;

float texel(ivec2 at) {
  return mix(texelFetch(before, at, 0).r, texelFetch(now, at, 0).r, part);
}

float heightAt(vec2 place) {
  vec2 cell = (clamp(place, -1.0, 1.0) * 0.5 + 0.5) * (size - 1.0);
  vec2 corner = min(floor(cell), vec2(size - 2.0));
  vec2 inside = cell - corner;
  ivec2 at = ivec2(corner);
  float low = mix(texel(at), texel(at + ivec2(1, 0)), inside.x);
  float high = mix(texel(at + ivec2(0, 1)), texel(at + ivec2(1, 1)), inside.x);
  return mix(low, high, inside.y);
}

vec3 standing(vec2 place, float height) {
  return vec3(place, height * ${number(HEIGHT)});
}
`

/** Where a value crosses a level, as a line of a width in pixels that does not depend on the slope. */
export const LINES = /* glsl */ `
uniform float density;
uniform float levels[16];
uniform int levelCount;
uniform float water;
uniform vec3 ink;
uniform vec3 waterTone;

float inkAt(float away, float slope, float width) {
  return 1.0 - smoothstep(0.5 * width - 0.5, 0.5 * width + 0.5, away / slope);
}

float lineAt(float height, float level, float slope, float width) {
  return inkAt(abs(height - level), slope, width);
}

// Of all lines the nearest is the darkest: the levels cost a difference each.
float contourAt(float height, float slope, float width) {
  float away = 1e6;
  for (int k = 0; k < levelCount; k++) away = min(away, abs(height - levels[k]));
  return inkAt(away, slope, width);
}
`
