import type { LabPolygon } from '@/lib/lab/lab-polygon'
import { plainMath, pointWords } from '../question/plain-math'

type Drawn = LabPolygon & { readonly kind: 'polygon' }

/** What the Newton polygon gives, whether it is degenerate, and whether the bound is attained. */
export function polygonWords(polygon: Drawn): string {
  const place = pointWords({ [polygon.names[0]]: polygon.at[0], [polygon.names[1]]: polygon.at[1] })
  const [x, y] = polygon.cornerText
  const met =
    polygon.face.length === 1
      ? 'at a corner'
      : polygon.boundMultiplicity === 2
        ? 'at a corner'
        : isBounded(polygon)
          ? 'in the middle of an edge'
          : 'on an unbounded edge'
  return (
    `Around ${place} the ray enters the polygon at (${x}, ${y}), ${met}: λ ≤ ${polygon.bound}. ` +
    degenerateWords(polygon) +
    attainedWords(polygon)
  )
}

function isBounded({ face }: Drawn): boolean {
  return face.length > 1
}

function degenerateWords({ edges }: Drawn): string {
  const worst = edges.reduce((most, edge) => Math.max(most, edge.rootOrder), 0)
  if (edges.length === 0) return 'The polygon has a single corner: nothing can be degenerate. '
  if (worst < 2) return 'No form on an edge has a repeated real zero: it is not degenerate. '
  const bad = edges.filter((edge) => edge.rootOrder > 1).length
  const which = edges.length === 1 ? 'its edge' : bad === 1 ? 'one edge' : `${bad} edges`
  return `It is degenerate: the form on ${which} vanishes to order ${worst} along a real curve. `
}

function attainedWords(polygon: Drawn): string {
  const isSame = polygon.bound === polygon.lambda
  if (!isSame)
    return `The bound is not attained: by resolution λ = ${polygon.lambda} there, because that curve is flatter than the polygon can see.`
  const isDegenerate = polygon.edges.some((edge) => edge.rootOrder > 1)
  const same = polygon.multiplicity === polygon.boundMultiplicity
  const m = same
    ? `m = ${polygon.multiplicity} too`
    : `but m is ${polygon.multiplicity} and not ${polygon.boundMultiplicity}`
  return isDegenerate
    ? `The bound is attained all the same, as the resolution shows: λ = ${polygon.lambda}, ${m}.`
    : `So the bound is attained: λ = ${polygon.lambda}, ${m}.`
}

/** Why there is no polygon to draw. */
export function noPolygonWords(
  polygon: LabPolygon & { readonly kind: 'none' },
  variables: readonly string[],
): string {
  switch (polygon.reason) {
    case 'irrational':
      return 'The zeros that attain λ have irrational coordinates. The polygon is drawn around rational points only; name one in the field “near the point”.'
    case 'no-zero':
      return 'There is no zero around which to draw a Newton polygon.'
    case 'variables':
      return variables.length < 2
        ? 'In one variable the Newton polygon is a single number, the order to which K vanishes at a zero: λ is (h + 1) over the largest of them.'
        : `K has ${variables.length} variables (${variables.map(plainMath).join(', ')}): its Newton polyhedron is not drawn here. It was used, face by face, where the derivation says “toric”.`
  }
}
