import type { FilmFrame } from './frame'

/** Cells of the saved plane along each side: a fourth of the picture's. */
const SAVED = 64

/** The numbers of a frame: what it was asked, what it printed, and the density that it drew. */
export function csvOf({ request, logZ, laplace, matched, picture }: FilmFrame): string {
  const { own, from: _, ...asked } = request
  const head = [
    ...Object.entries(asked).map(([name, value]) => `# ${name}: ${String(value)}`),
    `# data: ${own ? `${own.y.length} of the reader's own` : 'sampled'}`,
    `# logZ: ${logZ.value} +- ${logZ.error} nats`,
    laplace.kind === 'gaussian'
      ? `# total variation to Laplace's Gaussian: ${laplace.distance.value}`
      : `# Laplace's Gaussian: none, rank ${laplace.rank} of ${laplace.dimension}`,
    `# total variation to the Gaussian of the same mean and covariance: ${matched.distance.value}`,
  ]
  const rows =
    picture.kind === 'line'
      ? [
          'w,posterior,prior,gaussian',
          ...Array.from(picture.w, (w, k) =>
            [w, picture.density[k], picture.prior[k], picture.gaussian[k]].join(),
          ),
        ]
      : ['a,b,share of the mass in cells of lower density', ...planeRows(picture)]
  return [...head, ...rows, ''].join('\n')
}

function planeRows({
  window,
  size,
  shares,
}: Extract<FilmFrame['picture'], { kind: 'plane' }>): string[] {
  const [[aLow, aHigh] = [0, 1], [bLow, bHigh] = [0, 1]] = window
  const stride = size / SAVED
  return Array.from({ length: SAVED * SAVED }, (_, k) => {
    const column = (k % SAVED) * stride
    const row = Math.floor(k / SAVED) * stride
    const a = aLow + ((column + 0.5) * (aHigh - aLow)) / size
    const b = bLow + ((row + 0.5) * (bHigh - bLow)) / size
    return [a, b, shares[row * size + column]].join()
  })
}
