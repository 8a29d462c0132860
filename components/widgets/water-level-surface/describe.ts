import { decimal } from '@/components/figures/format'
import type { WaterFrame } from './frame'

/** What is seen now, in words. */
export function describe({ level, volume, slope, camera }: WaterFrame): string {
  const view = camera.tilt >= 88 ? 'from above' : 'from the side'
  return (
    `The loss K = w₁²w₂² over a square, seen ${view}: two valleys cross, and K is zero along both of their floors. ` +
    `Water stands at ε = ${level} and covers ${decimal(100 * volume, 1)} % of the square. Lower the water a little ` +
    `and the covered part shrinks as ε to the power ${decimal(slope, 3)}; as ε goes to zero that exponent climbs to ` +
    `λ = ½, slowly, because the valleys cross.`
  )
}
