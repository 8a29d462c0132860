import { type Meter, SIZES } from './frame'

/** Free energy, gain and price of both models along the sequence. */
export function csvOf({ models, truth, seed }: Meter): string {
  const rows = SIZES.map((n, i) =>
    [
      n,
      models[0]?.path[i]?.gain,
      ...models.flatMap(({ path }) => [path[i]?.total, path[i]?.price]),
    ].join(),
  )
  const head = ['n', 'gain', ...models.flatMap(({ words }) => [`"F ${words}"`, `"price ${words}"`])]
  return [`# true mean ${truth}, seed ${seed}, nats`, head.join(), ...rows, ''].join('\n')
}
