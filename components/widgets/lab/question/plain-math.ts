import { superscript } from '@/components/figures/format'

/** A polynomial or a point as people write it in a sentence: `x^2*y - 1` as x²y − 1. */
export function plainMath(text: string): string {
  return text
    .replace(/\^(?:\((\d+)\)|(\d+))/g, (_, inner?: string, bare?: string) =>
      superscript(Number(inner ?? bare)),
    )
    .replace(/([A-Za-zα-ω])(\d+)/g, (_, name: string, index: string) => name + subscript(index))
    .replace(/\s*\*\s*/g, '\u2009')
    .replace(/\s*([-+])\s*/g, (_, sign: string) => ` ${sign === '-' ? '−' : sign} `)
    .replace(/^\s*− /, '−')
    .replace(/([=(,:])\s*− /g, '$1−')
    .trim()
}

function subscript(digits: string): string {
  return [...digits].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? '').join('')
}

/** A point as a reader sees it: x = 0, y = −1/2. */
export function pointWords(coordinates: Readonly<Record<string, string>>): string {
  return Object.entries(coordinates)
    .map(([name, value]) => `${plainMath(name)} = ${value.replace('-', '−')}`)
    .join(', ')
}
