import { labExamples } from '@/lib/lab/examples'
import { labPicture } from '@/lib/lab/lab-at-once'

/** A loss of the Lab with its λ and m, computed when the page is built. */
export type ExampleRow = {
  readonly name: string
  /** K as TeX. */
  readonly tex: string
  readonly where: string
  readonly lambda: string
  readonly multiplicity: string
  readonly shows: string
  /** The state of the Lab, as a query with the prefix of its keys. */
  readonly query: string
}

/** Every loss that the Lab offers, answered. */
export function exampleRows(prefix: string): readonly ExampleRow[] {
  return labExamples.map(({ name, k, box = '', at = '', prior = '', shows }) => {
    const { answer, reading } = labPicture({ k, box, at, prior }, false)
    const isKnown = answer?.status === 'exact' || answer?.status === 'upper-bound'
    const pairs = Object.entries({ k, box, at, prior }).filter(([, text]) => text !== '')
    const sign = answer?.status === 'upper-bound' ? '≤ ' : ''
    return {
      name,
      tex: reading?.tex ?? k,
      where: [at && `at ${at}`, !at && box && `on ${box}`, prior && `prior ${prior}`]
        .filter(Boolean)
        .join(', '),
      lambda: isKnown ? sign + answer.lambda : '∞',
      multiplicity: isKnown ? String(answer.multiplicity) : '',
      shows,
      query: new URLSearchParams(pairs.map(([key, text]) => [`${prefix}.${key}`, text])).toString(),
    }
  })
}
