import { magnitude } from '@/components/figures/format'
import type { Method } from '@/components/figures/how-computed'
import type { FilmFrame } from './frame'

/** How the numbers of a frame can be made again. */
export function methodOf({ request, logZ }: FilmFrame): Method {
  const { model, truth, scale, beta, n, seed, isPopulation } = request
  const flags = `${model} --n ${n} --truth ${truth} --scale ${scale} --beta ${beta}`
  return {
    formula: (
      <>
        p<sub>β</sub>(w | D<sub>n</sub>) = e
        <sup>
          −nβL<sub>n</sub>(w)
        </sup>{' '}
        φ(w) / Z<sub>n</sub>(β), with φ = N(0, {scale}²) for each parameter and L<sub>n</sub> in
        nats per datum.
      </>
    ),
    method: (
      <>
        With two parameters the loss is quadratic in a for each b, so a is Gaussian on each line of
        constant b: exact along a, adaptive 7-point Kronrod quadrature of log-densities along b. The
        256² cells of the picture (128² while a knob moves) hold exact masses along a; a shade says
        how much of the mass in view lies in cells of lower density, and the contours hold 50, 90
        and 99 % of it. The distance is 1 − ∫ min(p, g).
      </>
    ),
    tolerance: <>log Z to {magnitude(logZ.error)} nats, estimated by the embedded 3-point rule.</>,
    seed: request.own ? (
      <>your own data: no seed</>
    ) : isPopulation ? (
      <>none: the population scaled to n</>
    ) : (
      <>{seed}: the first n of one sequence of data (Threefry)</>
    ),
    code:
      `import { posteriorFilm } from '@/lib/posterior/film/film'\n\n` +
      `posteriorFilm({\n  model: '${model}', truth: ${truth}, scale: ${scale}, beta: ${beta},\n` +
      `  n: ${n}, seed: ${seed}, isPopulation: ${isPopulation}, magnify: ${request.magnify},\n}).logZ`,
    command: `npm run -s slt -- film ${flags}${isPopulation ? '' : ` --seed ${seed}`}`,
  }
}
