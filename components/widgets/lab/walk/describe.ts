import type { ResolutionWalk } from '@/lib/geometry/walk/resolution-walk'
import type { WalkNode } from './nodes'

/** What a place of the walk shows, in words. */
export function describeNode(node: WalkNode): string {
  const { chart, before, point } = node
  const { outcome, running } = chart
  const here =
    before === undefined
      ? `The plane around the point (${point.approximately.map(rounded).join(', ')}).`
      : `The blow-up of the centre of the chart before replaces that point by the divisor ${newest(before)}.`
  const least = running
    ? ` Least k/N so far: ${running.ratio}, on ${running.divisors.join(' and ')}.`
    : ''
  if (outcome.kind === 'blow-up') {
    const { name, N, k, ratio } = outcome.divisor
    const candidate = ratio === undefined ? '' : `, so k/N = ${ratio}`
    return `${here} At its centre the divisors do not cross normally yet: it is blown up to ${name}, along which K has order N = ${N} and the prior times the Jacobian has order k − 1 with k = ${k}${candidate}.${least}`
  }
  const [a, b] = outcome.divisors
  const crossing =
    b === undefined
      ? a === undefined
        ? 'Nothing passes through the centre.'
        : `Only ${a} passes through the centre, and is smooth.`
      : `${a} and ${b} cross at the centre, smooth and transversal: K is a unit times powers of their two equations, and nothing is left to do.`
  const cut =
    outcome.quadrants < 4
      ? ` The region holds ${outcome.quadrants} of the 4 quadrants between them.`
      : ''
  return `${here} ${crossing}${cut}${least}`
}

/** The whole walk in a sentence or two. */
export function describeWalk(walk: ResolutionWalk): string {
  const { points, lambda, multiplicity, curves } = walk
  if (points.length === 0) {
    const attaining = curves.filter(({ ratio, isReal }) => isReal && ratio === lambda)
    return `No point has to be blown up. λ = ${lambda}, m = ${multiplicity}: attained along ${listed(attaining.map(({ name, N, k }) => `${name} (N = ${N}, k = ${k})`))}.`
  }
  const names = new Set(
    points.flatMap(({ attained }) => (attained?.lambda === lambda ? attained.divisors : [])),
  )
  const crossing =
    multiplicity > 1 ? 'two divisors that attain it cross' : 'no two divisors that attain it cross'
  return `λ = ${lambda}, the least k/N${names.size > 0 ? `, attained on ${listed([...names])}` : ''}; m = ${multiplicity}: ${crossing}.`
}

function newest({ outcome }: NonNullable<WalkNode['before']>): string {
  return outcome.kind === 'blow-up' ? outcome.divisor.name : ''
}

function listed(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? 'no divisor')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
}

function rounded(x: number): string {
  return String(Math.round(x * 1e4) / 1e4).replace('-', '−')
}
