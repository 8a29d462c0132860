/** A number that prose may print, with what it is and how the library computes it. */
export type Quantity = {
  /** What the number is, as a sentence fragment. */
  readonly meaning: string
  /** "1" for a pure number. Free energies are totals, losses are per datum. */
  readonly unit: '1' | 'nats' | 'nats per datum'
  /** The computation, in words. */
  readonly how: string
  /** The number, computed when asked. */
  readonly value: () => number
}

/**
 * A family of quantities, one for each argument: `name-argument` is the key of each.
 *
 * @example
 * const share = (n: number) => ({ meaning: `1/${n}`, unit: '1', how: 'division', value: () => 1 / n })
 * family('share', [1, 10], share)['share-10'].value() // 0.1
 */
export function family<Name extends string, Argument extends number | string>(
  name: Name,
  members: readonly Argument[],
  of: (argument: Argument) => Quantity,
): Readonly<Record<`${Name}-${Argument}`, Quantity>> {
  const entries = members.map((argument) => [`${name}-${argument}`, of(argument)] as const)
  // Object.fromEntries forgets the keys that the template type states.
  return Object.fromEntries(entries) as Record<`${Name}-${Argument}`, Quantity>
}
