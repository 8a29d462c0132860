import { array, assert, double, property } from 'fast-check'
import { expect, test } from 'vitest'
import { ascending } from './ascending'

test('numbers stand in ascending order, and equal ones in the order that they had', () => {
  const number = double({ noNaN: true })
  assert(
    property(array(number), array(number), (some, others) => {
      const values = Float64Array.from([...some, ...others, 0, -0, ...some])
      const compared = Uint32Array.from(values.keys()).toSorted((i, j) =>
        values[i]! < values[j]! ? -1 : values[i]! > values[j]! ? 1 : i - j,
      )
      expect(ascending(values)).toEqual(compared)
    }),
  )
})
