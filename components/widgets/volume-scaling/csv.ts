import type { Scaling } from './frame'

/** Levels with their volumes, and the slope to the next. */
export function csvOf({ words, levels, volumes, slopes }: Scaling): string {
  const rows = levels.map((level, i) => [level, volumes[i], slopes[i] ?? ''].join())
  return [`# K = ${words}`, 'level,volume,slope to the next', ...rows, ''].join('\n')
}
