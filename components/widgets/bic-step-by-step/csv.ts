import type { Derivation } from './frame'

/** −log Z by each line, in nats, along n. */
export function csvOf({ words, all }: Derivation): string {
  const rows = all.map(({ n, exact, quadratic, gaussian, bic, slope }) =>
    [n, exact, quadratic, gaussian, bic, slope].join(),
  )
  return [`# K = ${words}, nats`, 'n,exact,quadratic,gaussian,bic,slope', ...rows, ''].join('\n')
}
