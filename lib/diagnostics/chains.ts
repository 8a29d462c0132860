/**
 * The draws of one scalar quantity by several chains: one array a chain, all of one length, warm-up
 * removed.
 */
export type Chains = readonly Float64Array[]

/** Why a statistic cannot be had. */
export type Absence = 'constant' | 'not finite' | 'too few draws'

/**
 * A statistic of chains, or NaN with the reason why there is none. `absence` is null exactly when
 * `value` is a number. A constant chain has no autocorrelation, so R-hat, ESS and MCSE are NaN for it:
 * "no spread seen" is not "converged".
 */
export type Statistic = { readonly value: number; readonly absence: Absence | null }

/** The fewest draws a chain may have: each half of it needs a variance. */
const FEWEST_DRAWS = 4

/**
 * `compute(chains)` as a {@link Statistic}: NaN with the reason when the chains are shorter than four
 * draws, hold a number that is not finite, or are constant.
 *
 * @throws RangeError when there is no chain or the lengths differ
 */
export function statisticOf(chains: Chains, compute: (chains: Chains) => number): Statistic {
  const absence = absenceIn(chains)
  if (absence !== null) return { value: NaN, absence }
  const value = compute(chains)
  return Number.isFinite(value) ? { value, absence: null } : { value: NaN, absence: 'constant' }
}

function absenceIn(chains: Chains): Absence | null {
  const first = chains[0]
  if (first === undefined) throw new RangeError('chains must hold at least one chain, got 0')
  for (const chain of chains)
    if (chain.length !== first.length)
      throw new RangeError(`chains must have one length, got ${first.length} and ${chain.length}`)
  if (first.length < FEWEST_DRAWS) return 'too few draws'
  let isConstant = true
  for (const chain of chains)
    for (const draw of chain) {
      if (!Number.isFinite(draw)) return 'not finite'
      if (Math.abs(draw - first[0]!) > Number.EPSILON * Math.abs(draw)) isConstant = false
    }
  return isConstant ? 'constant' : null
}

/** Each chain cut in two halves; of an odd count the middle draw is left out. */
export function splitChains(chains: Chains): Chains {
  return chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2)
    return [chain.subarray(0, half), chain.subarray(chain.length - half)]
  })
}

/** All draws in one fresh array, chain after chain. */
export function pooled(chains: Chains): Float64Array {
  const length = chains[0]?.length ?? 0
  const all = new Float64Array(length * chains.length)
  chains.forEach((chain, c) => all.set(chain, c * length))
  return all
}

/** The chains with a function applied to each draw. */
export function mapDraws(chains: Chains, value: (draw: number) => number): Chains {
  return chains.map((chain) => {
    // Several times faster than the method of typed arrays.
    const values = new Float64Array(chain.length)
    for (let i = 0; i < values.length; i++) values[i] = value(chain[i]!)
    return values
  })
}
