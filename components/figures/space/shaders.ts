import { FLOOR, FOOT, HEIGHT } from './camera'
import { HEIGHTS, LINES, number } from './glsl'

/** The surface: colour by height, light from the upper left of the picture, contours, the shore. */
export const surface = {
  vertex: /* glsl */ `
precision highp float;
uniform mat4 stage;
uniform float part;
in vec2 place;
in float heightNow;
in float heightBefore;
in vec2 riseNow;
in vec2 riseBefore;
out float height;
out vec3 normal;

void main() {
  height = mix(heightBefore, heightNow, part);
  normal = vec3(-mix(riseBefore, riseNow, part) * ${number(HEIGHT)}, 1.0);
  gl_Position = stage * vec4(place, height * ${number(HEIGHT)}, 1.0);
}
`,
  fragment: /* glsl */ `
precision highp float;
precision highp sampler2D;
${LINES}
uniform sampler2D ramp;
uniform vec3 light;
in float height;
in vec3 normal;
out vec4 colour;

void main() {
  vec3 base = texture(ramp, vec2(height * 0.996 + 0.002, 0.5)).rgb;
  float lit = dot(normalize(normal), light);
  vec3 shaded = base * (0.62 + 0.5 * max(lit, 0.0));
  float slope = max(fwidth(height), 1e-6);
  shaded = mix(shaded, ink, 0.5 * contourAt(height, slope, 1.1 * density));
  if (water >= 0.0) shaded = mix(shaded, waterTone, lineAt(height, water, slope, 2.6 * density));
  colour = vec4(shaded, 1.0);
}
`,
}

/** The sides of the block: of the ground from its foot to the surface, of the water from there to its level. */
export const wall = {
  vertex: /* glsl */ `
${HEIGHTS}
uniform float water;
uniform bool isWater;
in vec2 place;
in float top;
out float height;
out vec2 outward;

void main() {
  float ground = heightAt(place);
  height = isWater ? mix(ground, max(ground, water), top) : mix(${number(FOOT)}, ground, top);
  outward = step(vec2(0.9999), abs(place)) * sign(place);
  gl_Position = stage * vec4(standing(place, height), 1.0);
}
`,
  fragment: /* glsl */ `
precision highp float;
precision highp sampler2D;
uniform bool isWater;
uniform vec3 ground;
uniform vec3 waterTone;
uniform vec3 light;
uniform sampler2D ramp;
in float height;
in vec2 outward;
out vec4 colour;

void main() {
  vec3 base = mix(ground, texture(ramp, vec2(height * 0.996 + 0.002, 0.5)).rgb, 0.55);
  float lit = 0.72 + 0.22 * dot(normalize(outward + 1e-6), light.xy);
  colour = isWater ? vec4(waterTone * (0.85 + 0.2 * lit), 0.62) : vec4(base * lit, 1.0);
}
`,
}

/** The water: a plane at its level, over what lies below it. */
export const water = {
  vertex: /* glsl */ `
${HEIGHTS}
uniform float water;
in vec2 place;
out vec2 where;

void main() {
  where = place;
  gl_Position = stage * vec4(standing(place, water), 1.0);
}
`,
  fragment: /* glsl */ `
${HEIGHTS}
uniform float water;
uniform vec3 waterTone;
in vec2 where;
out vec4 colour;

void main() {
  if (heightAt(where) > water) discard;
  colour = vec4(waterTone, 0.5);
}
`,
}

/** The floor: a map with contours and the part under water. */
export const floor = {
  vertex: /* glsl */ `
${HEIGHTS}
in vec2 place;
out vec2 where;

void main() {
  where = place;
  gl_Position = stage * vec4(place, ${number(FLOOR)}, 1.0);
}
`,
  fragment: /* glsl */ `
${HEIGHTS}
${LINES}
uniform vec3 ground;
uniform vec3 rule;
in vec2 where;
out vec4 colour;

void main() {
  float height = heightAt(where);
  float slope = max(fwidth(height), 1e-6);
  vec3 tone = ground;
  if (water >= 0.0) {
    float wet = 1.0 - smoothstep(-0.5, 0.5, (height - water) / slope);
    tone = mix(tone, waterTone, 0.55 * wet);
    tone = mix(tone, waterTone, lineAt(height, water, slope, 1.4 * density));
  }
  tone = mix(tone, ink, 0.4 * contourAt(height, slope, density));
  vec2 rim = (1.0 - abs(where)) / fwidth(where);
  tone = mix(rule, tone, smoothstep(0.5, 1.5, min(rim.x, rim.y) / density));
  colour = vec4(tone, 1.0);
}
`,
}
