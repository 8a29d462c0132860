import { quantities } from '@/lib/quantities/index'

/** The quantities that a chapter may name. */
export const valueNames: readonly string[] = Object.keys(quantities)
