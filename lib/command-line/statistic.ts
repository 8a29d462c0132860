import type { Statistic } from '@/lib/diagnostics/chains'

/** A statistic as JSON can hold it: null where there is none. */
export function statistic({ value, absence }: Statistic): number | null {
  return absence === null ? value : null
}
