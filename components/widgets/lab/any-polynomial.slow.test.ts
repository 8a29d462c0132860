import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labSteps } from '@/lib/lab/lab-at-once'
import type { LabPicture } from '@/lib/lab/lab-picture'
import { certificateOf, commandOf, latexOf } from './answer/copies'
import { csv } from './csv'
import { describe } from './describe'
import { progressWords } from './answer/progress-words'

/** Texts of the language of the Lab, and near misses of it. */
const { text } = fc.letrec<{ text: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('x', 'y', 'x', 'y', 'z', 'w_1', 'a') },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }).map(String) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '1/2',
        '0.25',
        '1e3',
        '1e400',
        '0',
        '1/0',
        '',
        ')',
        '²',
        'λ',
        '<b>',
        'x y',
      ),
    },
  ),
  text: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('atom'),
    fc
      .tuple(tie('text'), fc.constantFrom('+', '-', '*', ' ', ' + ', '·'), tie('text'))
      .map((all) => all.join('')),
    fc
      .tuple(tie('text'), fc.integer({ min: 0, max: 5 }))
      .map(([base, power]) => `(${base})^${power}`),
    fc.tuple(tie('text'), tie('text')).map(([one, other]) => `(${one})^2 + (${other})^2`),
  ),
}))

const limits = fc.constantFrom('', '', '', 'x=-1:1', 'x=0:1/2,y=-1:1', 'x=1:0', 'q')
const points = fc.constantFrom('', '', '', 'x=0,y=0', 'x=1', 'x=?', 'x=1/0')
const priors = fc.constantFrom('', '', '', 'x^1*y^1', '|x|^(-1/2)', 'x^-2', '+')

/** Every text that a reader sees while the Lab works: words, progress, TeX, a command, a certificate, a table. */
const said = (picture: LabPicture): string =>
  [
    describe(picture),
    csv(picture),
    commandOf(picture.texts),
    latexOf(picture),
    certificateOf(picture),
    picture.progress === undefined ? '' : progressWords(picture.progress),
    picture.problem?.message ?? '',
  ].join('\n')

/** A reader who is tired of waiting types something else: so many pictures are made of one question. */
const PATIENCE = 40

test('a thousand random polynomials, boxes, points and priors are answered or refused in words', () => {
  let answered = 0
  const property = fc.property(text, limits, points, priors, (k, box, at, prior) => {
    const steps = labSteps({ k, box, at, prior }, false)
    for (let count = 0; count < PATIENCE; count++) {
      const { value, done } = steps.next()
      expect(said(value)).not.toMatch(/NaN|undefined|\[object/)
      if (done) {
        expect(value.problem ?? value.answer).toBeDefined()
        if (value.answer) answered++
        return
      }
    }
  })
  fc.assert(property, { numRuns: 1000 })
  // As many as to mean something: the others are refused, as they should be.
  expect(answered).toBeGreaterThan(200)
})
