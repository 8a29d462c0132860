import { powerVolume } from '@/lib/landscapes/power-volume'

/** The shares of the three ways over the travel of the level. */
export function csv(): string {
  const rows = Array.from({ length: 61 }, (_, i) => {
    const level = 0.5 * 10 ** (-i / 10)
    return [level, ...[1, 3, 5].map((k) => powerVolume(k, 2 * level))].join()
  })
  return ['# K = slope^2/2, w uniform on [-1, 1]', 'level,w,w^3,w^5', ...rows, ''].join('\n')
}
