import { FLOOR } from './camera'
import { HEIGHTS, number } from './glsl'
import { IN_BOX } from './solid-shader'

/** What is given of a segment, and its distance from the middle line that the colour is made of. */
const SEGMENT = /* glsl */ `
uniform float radius;
uniform float density;
uniform vec2 pixels;
uniform float lift;
uniform float stride;
in vec2 corner;
out vec2 from;
out float reach;
`

/** A segment with round ends, of a width in pixels: a quadrilateral about it, a little nearer than it is. */
const WIDENED = /* glsl */ `
void main() {
  vec4 a = clipOf(start);
  vec4 b = clipOf(end);
  vec2 way = (b.xy - a.xy) * 0.5 * pixels;
  reach = length(way);
  vec2 along = reach > 1e-4 ? way / reach : vec2(1.0, 0.0);
  vec2 aside = vec2(-along.y, along.x);
  float wide = radius * density + 1.0;
  bool isEnd = corner.x > 0.0;
  from = vec2(isEnd ? reach + wide : -wide, corner.y * wide);
  vec4 here = isEnd ? b : a;
  vec2 shift = (along * (isEnd ? wide : -wide) + aside * corner.y * wide) * 2.0 / pixels;
  // A grid of fewer points cuts deeper.
  gl_Position = vec4(here.xy + shift, here.z - lift - 0.004 * (stride - 1.0), 1.0);
}
`

const fragment = /* glsl */ `
precision highp float;
uniform vec3 tone;
uniform float radius;
uniform float density;
uniform float opacity;
in vec2 from;
in float reach;
out vec4 colour;

void main() {
  float away = length(vec2(from.x - clamp(from.x, 0.0, reach), from.y));
  float edge = radius * density;
  float inside = 1.0 - smoothstep(edge - 0.5, edge + 0.5, away);
  if (inside <= 0.0) discard;
  colour = vec4(tone, inside * opacity);
}
`

/** Curves and points of a relief, at the height of the surface or on the floor. */
export const reliefMark = {
  vertex: /* glsl */ `
${HEIGHTS}
${SEGMENT}
uniform bool isFloor;
in vec2 start;
in vec2 end;

vec4 clipOf(vec2 place) {
  vec3 at = isFloor ? vec3(place, ${number(FLOOR)}) : standing(place, heightAt(place));
  return stage * vec4(at, 1.0);
}
${WIDENED}
`,
  fragment,
}

/** Curves and points in the box of a solid. */
export const solidMark = {
  vertex: /* glsl */ `
precision highp float;
uniform mat4 stage;
${SEGMENT}
in vec3 start;
in vec3 end;
${IN_BOX}
vec4 clipOf(vec3 place) {
  return stage * vec4(inBox(place), 1.0);
}
${WIDENED}
`,
  fragment,
}
