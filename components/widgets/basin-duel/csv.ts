import { singularShare } from '@/lib/landscapes/two-basins'
import { type Duel, SIZES } from './frame'

/** Free energies in nats, and the part of the posterior in the singular basin. */
export function csvOf({ regular, singular, critical, params }: Duel): string {
  const rows = SIZES.map((n, i) => {
    const energies = { regular: regular[i]!, singular: singular[i]! }
    return [n, energies.regular, energies.singular, singularShare(energies)].join()
  })
  const { gap, broad, narrow } = params
  return [
    `# gap ${gap}, broad ${broad}, narrow ${narrow}; crossings at ${critical.join(' ')}`,
    'n,regular,singular,singular share',
    ...rows,
    '',
  ].join('\n')
}
