import { renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useLasting } from './use-lasting'

test('what lasts is computed anew when one of its causes changes, and only then', () => {
  const compute = vi.fn(({ seed }: { seed: number; n: number }) => ({ data: [seed] }))
  const lasting = { causes: ({ seed }: { seed: number }) => [seed], compute }
  const { result, rerender } = renderHook((params) => useLasting(lasting, params), {
    initialProps: { seed: 1, n: 1 },
  })
  const first = result.current
  rerender({ seed: 1, n: 2 })
  expect(result.current).toBe(first)
  expect(compute).toHaveBeenCalledTimes(1)
  rerender({ seed: 2, n: 2 })
  expect(result.current).toEqual({ data: [2] })
  expect(compute).toHaveBeenCalledTimes(2)
})
