import { number } from './glsl'
import { SOLID_HALF, SOLID_MIDDLE } from './solid'

/** Where a place of the box stands on the stage. */
export const IN_BOX = /* glsl */ `
vec3 inBox(vec3 place) {
  return vec3(place.xy, ${number(SOLID_MIDDLE)} + ${number(SOLID_HALF)} * place.z);
}
`

/** A surface in space: both sides lit, with lines where it has a round height. */
export const solid = {
  vertex: /* glsl */ `
precision highp float;
uniform mat4 stage;
in vec3 position;
in vec3 normal;
out vec3 facing;
out float height;
${IN_BOX}
void main() {
  facing = normal;
  height = position.z;
  gl_Position = stage * vec4(inBox(position), 1.0);
}
`,
  fragment: /* glsl */ `
precision highp float;
uniform vec3 tone;
uniform vec3 ink;
uniform vec3 light;
uniform vec3 viewer;
uniform float density;
in vec3 facing;
in float height;
out vec4 colour;

void main() {
  vec3 normal = normalize(facing);
  // The side that is seen is the side that is lit.
  if (dot(normal, viewer) < 0.0) normal = -normal;
  float lit = max(dot(normal, light), 0.0);
  vec3 shaded = mix(tone * 0.4, mix(tone, vec3(1.0), 0.5), smoothstep(0.05, 1.0, lit));
  float cell = height * 4.0;
  float line = abs(fract(cell + 0.5) - 0.5) / max(fwidth(cell), 1e-6);
  shaded = mix(shaded, ink, 0.28 * (1.0 - smoothstep(0.0, 1.2 * density, line)));
  colour = vec4(shaded, 1.0);
}
`,
}
