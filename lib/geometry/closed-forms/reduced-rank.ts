import { fraction, type Fraction } from '@/lib/numerics/fraction'
import type { LearningCoefficient } from '../learning-coefficient'

/** The sizes of a reduced-rank regression y = BAx + noise, A of H × M and B of N × H. */
export type ReducedRankSizes = {
  /** M, the dimension of x. */
  readonly inputs: number
  /** H, the width of the middle. */
  readonly hidden: number
  /** N, the dimension of y. */
  readonly outputs: number
  /** r, the rank of the true matrix B₀A₀. */
  readonly rank: number
}

/**
 * (λ, m) of reduced-rank regression, K ≍ ‖BA − B₀A₀‖² over a compact set that contains the truths, by
 * the theorem of Aoyagi and Watanabe [@aoyagiWatanabe2005, main theorem] in its four cases:
 *
 * 1. N + r ≤ M + H, M + r ≤ N + H and H + r ≤ M + N:
 *    λ = (2(H + r)(M + N) − (M − N)² − (H + r)²)/8 and m = 1 when M + N + H + r is even;
 *    λ = the same with 1 more inside the bracket and m = 2 when it is odd;
 * 2. M + H < N + r: λ = (HM − Hr + Nr)/2, m = 1;
 * 3. N + H < M + r: λ = (HN − Hr + Mr)/2, m = 1;
 * 4. M + N < H + r: λ = MN/2, m = 1.
 *
 * @throws RangeError when a size is not a positive integer, or the rank not an integer from 0 to the
 * smallest size
 * @example
 * reducedRank({ inputs: 2, hidden: 2, outputs: 2, rank: 0 }) // λ = 3/2, m = 1
 */
export function reducedRank(sizes: ReducedRankSizes): LearningCoefficient {
  const [M, H, N, r] = checkedSizes(sizes)
  if (M + H < N + r) return { lambda: fraction(H * M - H * r + N * r, 2n), multiplicity: 1 }
  if (N + H < M + r) return { lambda: fraction(H * N - H * r + M * r, 2n), multiplicity: 1 }
  if (M + N < H + r) return { lambda: fraction(M * N, 2n), multiplicity: 1 }
  const bracket = 2n * (H + r) * (M + N) - (M - N) ** 2n - (H + r) ** 2n
  const isOdd = (M + N + H + r) % 2n === 1n
  return {
    lambda: fraction(isOdd ? bracket + 1n : bracket, 8n),
    multiplicity: isOdd ? 2 : 1,
  }
}

/**
 * (λ, m) of reduced-rank regression by another way, from the eigenvalues of AAᵀ. With M′ = M − r,
 * H′ = H − r, N′ = N − r and p = min(M′, H′):
 *
 * λ = r(M + N − r)/2 + Σ_{i=1}^{p} min((|M′ − H′| + 1)/2 + p − i, N′/2), and m = 1 + the number of
 * ties in the minima.
 *
 * Derivation at r = 0: under a normal prior integrate B out, Z = E_A det(1 + 2tAAᵀ)^(−N/2); give the
 * i-th eigenvalue of AAᵀ the size t^(−xᵢ), x₁ ≤ … ≤ x_p in [0, 1], in the eigenvalue density of
 * Wishart; the exponent is linear in x, and each xᵢ goes to 0 or to 1 by the sign of its coefficient.
 *
 * @throws RangeError as {@link reducedRank} does
 * @example
 * reducedRankBySpectrum({ inputs: 2, hidden: 2, outputs: 2, rank: 0 }) // λ = 3/2, m = 1
 */
export function reducedRankBySpectrum(sizes: ReducedRankSizes): LearningCoefficient {
  const [M, H, N, r] = checkedSizes(sizes)
  const [m, h, n] = [M - r, H - r, N - r]
  const gap = m < h ? h - m : m - h
  const p = m < h ? m : h
  let lambda: Fraction = fraction(r * (M + N - r), 2n)
  let multiplicity = 1
  for (let i = 1n; i <= p; i++) {
    const spread = gap + 1n + 2n * (p - i)
    lambda = lambda.add(fraction(spread < n ? spread : n, 2n))
    if (spread === n) multiplicity++
  }
  return { lambda, multiplicity }
}

function checkedSizes(sizes: ReducedRankSizes): readonly [bigint, bigint, bigint, bigint] {
  const { inputs, hidden, outputs, rank } = sizes
  for (const [name, size] of Object.entries({ inputs, hidden, outputs }))
    if (!(Number.isSafeInteger(size) && size >= 1))
      throw new RangeError(`${name} must be a positive integer, got ${size}`)
  const largest = Math.min(inputs, hidden, outputs)
  if (!(Number.isInteger(rank) && rank >= 0 && rank <= largest))
    throw new RangeError(`rank must be an integer from 0 to ${largest}, got ${rank}`)
  return [BigInt(inputs), BigInt(hidden), BigInt(outputs), BigInt(rank)]
}
