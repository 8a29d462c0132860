import { groupDigits } from '@/components/controls/knobs'
import { decimal } from '@/components/figures/format'
import type { Duel } from './frame'
import { knobs } from './params'

/** What is seen now, in words. */
export function describe(duel: Duel): string {
  const { n, share, now, params } = duel
  const leader = share >= 0.5 ? 'singular' : 'regular'
  return (
    `Two basins over an interval: on the left a regular one, a parabola of width ${decimal(params.broad, 2)}; on the right a ` +
    `singular one, a quartic of width ${decimal(params.narrow, 2)}, whose bottom lies ${knobs.gap.show(Math.abs(params.gap))} per datum ` +
    `${params.gap < 0 ? 'below' : 'above'} the other. At n = ${groupDigits(n)} the ${leader} basin leads: ${percent(share)} of the posterior is in the singular ` +
    `one; the free energies are ${decimal(now.regular, 2)} and ${decimal(now.singular, 2)} nats. ${crossingWords(duel)}`
  )
}

/** Where the two free energies cross. */
export function crossingWords({ critical, share }: Duel): string {
  if (critical.length === 0)
    return `Between n = 1 and a million they never cross: the ${share >= 0.5 ? 'singular' : 'regular'} basin always leads.`
  return `They cross at n = ${critical.map(sizeWords).join(' and at n = ')}.`
}

/** A critical size to three digits. */
export function sizeWords(n: number): string {
  return groupDigits(Math.round(Number(n.toPrecision(3))))
}

export function percent(share: number): string {
  if (share < 0.001) return 'under 0.1 %'
  if (share > 0.999) return 'over 99.9 %'
  return `${decimal(100 * share, 1)} %`
}
