import type { BenchFrame } from '@/lib/models/setup-bench'

/** K and the prior over the grid of the picture. */
export function csvOf({ request, bounds, size, loss, prior, parameters }: BenchFrame): string {
  const isLine = bounds.length === 1
  const place = (j: number, k: number) => {
    const [low, high] = bounds[j] ?? [0, 1]
    return isLine ? low + ((high - low) * k) / (size - 1) : low + ((high - low) * (k + 0.5)) / size
  }
  const rows = Array.from(loss, (value, k) =>
    [
      place(0, k % size),
      ...(isLine ? [] : [place(1, Math.floor(k / size))]),
      value,
      prior[k],
    ].join(),
  )
  const head = `# ${request.model}, truth ${request.truth}, prior ${request.prior}, highest value one`
  return [head, [...parameters, 'excess loss', 'prior'].join(), ...rows, ''].join('\n')
}
