import { powerVolume } from '@/lib/landscapes/power-volume'
import { LOSSES } from './frame'

/** V(ε) of the four wells, ten levels to a decade. */
export function csv(): string {
  const rows = Array.from({ length: 41 }, (_, i) => {
    const level = 10 ** (i / 10 - 4)
    return [level, ...LOSSES.map(({ k }) => powerVolume(k, level))].join()
  })
  const head = ['level', ...LOSSES.map(({ k }) => `V of w^${2 * k}`)].join()
  return ['# V(level) on [-1, 1], uniform prior', head, ...rows, ''].join('\n')
}
