import type { LabAnswer } from '@/lib/lab/lab-answer'
import { plainMath } from '../question/plain-math'
import { derivationWords } from './derivation-words'

/** Why there is no tree of charts, and what proves the answer instead. */
export function noWalkWords(answer: LabAnswer | undefined): string {
  switch (answer?.status) {
    case 'exact': {
      const { certificate } = answer
      if (!certificate)
        return `In three and more variables the proof is a derivation and no tree of charts. ${derivationWords(answer.derivation)} The certificate has every step.`
      const curves = certificate.curves.filter(({ N, isReal }) => N > 0 && isReal)
      const orders = curves.map(
        ({ equation, N, k }) => `${plainMath(equation)} = 0 with N = ${N}, k = ${k}`,
      )
      return `Nothing has to be blown up. K vanishes on ${orders.join('; on ')}: λ is the least k/N.`
    }
    case 'upper-bound':
      return 'There is no resolution here, only a weight whose divisor gives the bound.'
    case 'zero':
      return 'K is zero everywhere: there is nothing to resolve.'
    default:
      return 'K has no zero here: there is nothing to resolve.'
  }
}
