import type { LabPicture } from '@/lib/lab/lab-picture'
import { answerWords } from './answer/answer-words'
import { checkWords } from './panels/check-words'
import { polygonWords } from './panels/polygon-words'
import { plainMath } from './question/plain-math'

/** The whole state in words: what was asked, the answer, and what each panel shows. */
export function describe(picture: LabPicture): string {
  const { texts, answer, polygon, check } = picture
  if (!answer) return `The Lab waits for an answer to K = ${plainMath(texts.k)}.`
  const parts = [
    `K = ${plainMath(texts.k)}.`,
    answerWords(answer),
    polygon?.kind === 'polygon' ? polygonWords(polygon) : '',
    check?.kind === 'check' ? checkWords(check, answer) : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}
