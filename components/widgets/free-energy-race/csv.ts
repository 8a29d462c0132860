import { type Race, SIZES } from './frame'

/** Free energies less n L_n(w₀), in nats. */
export function csvOf({ exact, bic, singular }: Race): string {
  const rows = SIZES.map((n, i) => [n, exact[i], bic[i], singular[i]].join())
  return ['# nats, less n L_n(w0)', 'n,exact,half BIC,singular law', ...rows, ''].join('\n')
}
