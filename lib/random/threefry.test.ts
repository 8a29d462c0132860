import { expect, test } from 'vitest'
import { threefry2x32 } from './threefry'

test.each([
  { name: 'zeros', key: [0, 0], counter: [0, 0], out: [0x6b200159, 0x99ba4efe] },
  {
    name: 'ones',
    key: [0xffffffff, 0xffffffff],
    counter: [0xffffffff, 0xffffffff],
    out: [0x1cb996fc, 0xbb002be7],
  },
  {
    name: 'digits of π',
    key: [0x13198a2e, 0x03707344],
    counter: [0x243f6a88, 0x85a308d3],
    out: [0xc4923a9c, 0x483df7a0],
  },
] as const)('reproduces the published answer for $name', ({ key, counter, out }) => {
  expect(threefry2x32(key[0], key[1], counter[0], counter[1])).toEqual(out)
})
