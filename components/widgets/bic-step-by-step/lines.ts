import { decimal } from '@/components/figures/format'
import type { Derivation } from './frame'

/** One line of the derivation: what it claims, the number it gives for −log Z, and what it costs. */
export type DerivationLine = {
  readonly key: 'exact' | 'quadratic' | 'gaussian' | 'logarithm' | 'bic'
  readonly value: string
  readonly words: string
  readonly hasFailed: boolean
}

/** The lines from the evidence to BIC, with the numbers of this landscape at this n. */
export function linesOf({ now, curvature, isRegular }: Derivation): readonly DerivationLine[] {
  const { exact, quadratic, gaussian, bic } = now
  const off = (value: number) => {
    const difference = value - exact
    if (Math.abs(difference) < 5e-4) return 'equal to the exact number, to three decimals'
    return `${decimal(Math.abs(difference), 3)} nats too ${difference > 0 ? 'large' : 'small'}`
  }
  const eigenvalues = curvature.eigenvalues.map((each) => decimal(each, 0)).join(' and ')
  const flat = curvature.eigenvalues.filter((each) => each === 0).length
  const line = (key: DerivationLine['key'], value: number, words: string): DerivationLine => ({
    key,
    value: decimal(value, 3),
    words,
    hasFailed: false,
  })
  const failed = (key: DerivationLine['key'], words: string): DerivationLine => ({
    key,
    value: '−∞',
    words,
    hasFailed: true,
  })
  return [
    line('exact', exact, 'exact, by quadrature'),
    line(
      'quadratic',
      quadratic,
      `the Hessian H has the eigenvalue${curvature.eigenvalues.length > 1 ? 's' : ''} ${eigenvalues}; ${off(quadratic)}`,
    ),
    isRegular
      ? line(
          'gaussian',
          gaussian,
          `det H = ${decimal(curvature.determinant, 0)} > 0; ${off(gaussian)}`,
        )
      : failed(
          'gaussian',
          `det H = 0: the integral over ${flat === 1 ? 'one direction' : 'every direction'} is infinite, and the line divides by zero`,
        ),
    isRegular
      ? line('logarithm', gaussian, 'the same number, written as a sum')
      : failed('logarithm', 'log of infinity: ½ log det H is minus infinity at every n'),
    line(
      'bic',
      bic,
      isRegular
        ? `a constant is left out, ${decimal(bic - gaussian, 3)} nats at every n`
        : `it can still be written down, and no line above leads to it; ${off(bic)}`,
    ),
  ]
}
