import { sampledLoss } from '@/lib/landscapes/sampled'
import type { ZooFrame } from './frame'

const SIZE = 65

/** K on a grid of the box in two parameters; in three, the named points with their λ and m. */
export function csvOf({ landscape }: ZooFrame): string {
  const head = `# K = ${landscape.formula}`
  if (landscape.dimension !== 2)
    return [
      head,
      'name,w1,w2,w3,lambda,multiplicity',
      ...landscape.points.map(({ name, at, lambda, multiplicity }) =>
        [name, ...at, lambda.toFraction(), multiplicity].join(),
      ),
      '',
    ].join('\n')
  const [[low1, high1] = [0, 1], [low2, high2] = [0, 1]] = landscape.domain
  const along = (low: number, high: number, i: number) => low + ((high - low) * i) / (SIZE - 1)
  const rows = [...sampledLoss(landscape, SIZE)].map((loss, k) =>
    [along(low1, high1, k % SIZE), along(low2, high2, Math.floor(k / SIZE)), loss].join(),
  )
  return [head, 'w1,w2,K', ...rows, ''].join('\n')
}
