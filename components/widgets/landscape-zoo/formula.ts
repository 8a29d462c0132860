import { superscript } from '@/components/figures/format'
import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import { formatFraction } from '@/lib/numerics/fraction'

/** A polynomial as plain text with raised exponents and lowered indices: (w₁² − w₂³)². */
export function printed(formula: string): string {
  return formula
    .replace(/w(\d)/g, (_, index: string) => `w${'₀₁₂₃₄₅₆₇₈₉'[Number(index)] ?? ''}`)
    .replace(/\^(\d+)/g, (_, exponent: string) => superscript(Number(exponent)))
    .replaceAll('*', '')
    .replaceAll('-', '−')
}

/** λ and m in words: λ = 5/12, m = 1. */
export function coefficientWords({ lambda, multiplicity }: LearningCoefficient): string {
  // No line ends within an equation.
  return `λ\u00a0=\u00a0${formatFraction(lambda)}, m\u00a0=\u00a0${multiplicity}`
}
