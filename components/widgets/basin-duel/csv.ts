import { singularShare } from '@/lib/landscapes/two-basins'
import { type Duel, SIZES } from './frame'

/** Free energies in nats, and the part of the posterior in the singular basin. */
export function csvOf({ energies, critical, params }: Duel): string {
  const rows = energies.map((at, i) =>
    [SIZES[i], at.regular, at.singular, singularShare(at)].join(),
  )
  const { gap, broad, narrow } = params
  return [
    `# gap ${gap}, broad ${broad}, narrow ${narrow}; crossings at ${critical.join(' ')}`,
    'n,regular,singular,singular share',
    ...rows,
    '',
  ].join('\n')
}
