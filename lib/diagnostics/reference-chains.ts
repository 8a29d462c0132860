import { foldIn, type Key } from '@/lib/random/key'
import { normals } from '@/lib/random/stream'
import type { Chains } from './chains'

/**
 * Stationary autoregressive chains of mean 0 and variance 1, x_t = ρ x_{t−1} + √(1 − ρ²) z_t, whose
 * answers are known: autocorrelation ρ^t at lag t, and τ = (1 + ρ) / (1 − ρ) draws for each effective one.
 */
export function autoregressiveChains(
  key: Key,
  { chainCount, drawCount, rho }: { chainCount: number; drawCount: number; rho: number },
): Chains {
  return Array.from({ length: chainCount }, (_, c) => {
    const chain = normals(foldIn(key, c), drawCount)
    for (let t = 1; t < drawCount; t++)
      chain[t] = rho * chain[t - 1]! + Math.sqrt(1 - rho * rho) * chain[t]!
    return chain
  })
}
