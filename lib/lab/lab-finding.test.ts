import { expect, test } from 'vitest'
import { runToEnd } from '@/lib/numerics/run-to-end'
import { labPicture } from './lab-at-once'
import { drawnFinding } from './lab-drawing'
import { findingOf, type LabFinding } from './lab-finding'

const asked = (k: string, at = '') => ({ k, box: '', at, prior: '' })

/** As it comes out of a page. */
const written = (finding: LabFinding | undefined): LabFinding => JSON.parse(JSON.stringify(finding))

test.each([
  '(x^2-y^3)^2',
  '((x-y)^2-y^3)^2',
  'x^2*y^2+x^6+y^6',
  '(x^2-2*y^2)^2',
  'x^4',
  '0',
  'x^2+1',
])('what was found of %s is drawn as the engine would have it', (k) => {
  const picture = labPicture(asked(k))
  expect(runToEnd(drawnFinding(written(findingOf(picture, true))))).toEqual(picture)
})

test('near a point the charts are drawn, and no landscape', () => {
  const picture = labPicture(asked('(x^2-y^3)^2', 'x=0,y=0'), false)
  expect(findingOf(picture, true)).toBeUndefined()
  const { zeroSet: _, ...others } = picture
  expect(runToEnd(drawnFinding(written(findingOf(picture, false))))).toMatchObject(others)
})

test('a slice is not drawn from what was found of the whole', () => {
  const picture = labPicture(asked('x^2*y^2*z^2'), false)
  expect(findingOf(picture, true)).toBeUndefined()
  expect(findingOf(picture, false)?.answer).toMatchObject({ lambda: '1/2', multiplicity: 3 })
})

test.each(['x^2-y^2', 'x^2+'])('%s has no answer to be drawn', (k) => {
  expect(findingOf(labPicture(asked(k), false), false)).toBeUndefined()
})
