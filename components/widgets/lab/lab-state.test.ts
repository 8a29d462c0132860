import { expect, test } from 'vitest'
import { labSteps } from '@/lib/lab/lab-at-once'
import { eachOnce, grown, isDrawable } from './lab-state'

/** All pictures of a question that can be drawn, each as it arrives from another thread. */
const arriving = (k: string) =>
  [...labSteps({ k, box: '', at: '', prior: '' })]
    .filter(isDrawable)
    .map((picture) => structuredClone(picture))

test('of one question only the check grows: all else stays the object that was drawn', () => {
  const [first, second] = arriving('x^2')
  const next = grown(first, second!)
  expect(next).toEqual(second)
  expect(next.landscape).toBe(first!.landscape)
  expect(next.polygon).toBe(first!.polygon)
  expect(next.check).toBe(second!.check)
})

test('a picture of another question takes nothing over', () => {
  const [[before], [after]] = [arriving('x^2'), arriving('x^4')]
  expect(grown(before, after!)).toBe(after)
})

const asked = (k: string, at = '') => ({ k, box: '', at, prior: '' })

test('what several steps ask of one loss is one question', () => {
  expect(eachOnce([asked('x'), asked('y'), asked('x'), asked('x', 'x=1')])).toEqual([
    asked('x'),
    asked('y'),
    asked('x', 'x=1'),
  ])
})
