import { expect, test } from 'vitest'
import { keyOf } from '@/lib/random/key'
import { autocovariances, meanAutocovarianceOf } from './autocovariance'
import { autoregressiveChains } from './reference-chains'

test('the mean autocovariance of slow chains is that of each alone, at every lag', () => {
  const chains = autoregressiveChains(keyOf(21), { chainCount: 3, drawCount: 301, rho: 0.99 })
  const each = chains.map((chain) => autocovariances(chain, 300))
  const at = meanAutocovarianceOf(chains)
  for (let lag = 0; lag <= 300; lag++) {
    const expected = each.reduce((sum, one) => sum + one[lag]!, 0) / 3
    expect(Math.abs(at(lag) - expected)).toBeLessThan(1e-13 * each[0]![0]!)
  }
})
