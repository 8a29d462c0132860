import type { Stream } from '@/lib/random/stream'
import { copyVector, setState, type GradientState } from './gradient-state'
import { reflect } from './reflection'
import { hasWalls, type Target } from './target'
import type { Tuning } from './tuning'

/** A point of phase space with the density and gradient at its position. */
export type PhasePoint = GradientState & { momentum: Float64Array }

/** A fresh point of phase space of a dimension, at rest at the origin. */
export function phasePoint(dimension: number): PhasePoint {
  const vector = () => new Float64Array(dimension)
  return { position: vector(), logDensity: 0, gradient: vector(), momentum: vector() }
}

/** Copies one point of phase space over another. */
export function setPoint(point: PhasePoint, source: PhasePoint): void {
  setState(point, source)
  copyVector(point.momentum, source.momentum)
}

/** Draws the momentum of a point from N(0, S⁻²), the kinetic energy's Gibbs distribution. */
export function drawMomentum(draws: Stream, { scales }: Tuning, { momentum }: PhasePoint): void {
  draws.normals(momentum)
  for (let j = 0; j < momentum.length; j++) momentum[j] = momentum[j]! / scales[j]!
}

/** The Hamiltonian −log p(w) + |S p|² / 2 of a point, in nats. */
export function energyOf({ scales }: Tuning, { momentum, logDensity }: PhasePoint): number {
  let kinetic = 0
  for (let j = 0; j < momentum.length; j++) kinetic += (scales[j]! * momentum[j]!) ** 2
  return 0.5 * kinetic - logDensity
}

/**
 * The leapfrog of a target as a function that moves a point by so many steps of time ε (negative:
 * backwards): half a kick, a drift, half a kick. A particle that drifts into a wall bounces: its place is mirrored
 * and its momentum reversed, which is the exact motion of a free particle in a box. So the step stays
 * reversible and keeps volume, and the samplers built on it are exact on bounded supports.
 */
export function leapfrogOf(
  target: Target,
  { scales }: Tuning,
): (point: PhasePoint, time: number, count: number) => void {
  const isBounded = hasWalls(target)
  const { dimension } = target
  return (point, time, count) => {
    const { position, momentum, gradient } = point
    const half = 0.5 * time
    let logDensity = point.logDensity
    for (let step = 0; step < count; step++) {
      for (let j = 0; j < dimension; j++) {
        const kicked = momentum[j]! + half * gradient[j]!
        const scale = scales[j]!
        momentum[j] = kicked
        position[j] = position[j]! + time * scale * scale * kicked
      }
      if (isBounded) reflect(target, position, momentum)
      logDensity = target.logDensityAndGradient(position, gradient)
      for (let j = 0; j < dimension; j++) momentum[j] = momentum[j]! + half * gradient[j]!
    }
    point.logDensity = logDensity
  }
}
