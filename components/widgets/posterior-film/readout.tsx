import { memo } from 'react'
import { groupDigits } from '@/components/controls/knobs'
import { decimal, magnitude } from '@/components/figures/format'
import type { FilmFrame } from './frame'

/** The formulas that the frame has evaluated, with the numbers that they gave. */
export const Readout = memo(function Readout({ frame }: { readonly frame: FilmFrame }) {
  const { logZ, laplace, matched, request, n } = frame
  return (
    <dl className="readout">
      <div>
        <dt>
          log <i>Z</i>
          <sub>n</sub> = log ∫ e
          <sup>
            −nβL<sub>n</sub>(w)
          </sup>{' '}
          φ(<i>w</i>) d<i>w</i>
        </dt>
        <dd data-meaning="posterior">
          {decimal(logZ.value, 4)} ± {magnitude(logZ.error)} nats
          <span className="readout-at">
            at n = {groupDigits(n)}, β = {groupDigits(request.beta)}
          </span>
        </dd>
      </div>
      <div>
        <dt>total variation, posterior to Gaussian</dt>
        <dd data-meaning="laplace">
          {laplace.kind === 'gaussian' ? (
            <>
              {distanceWords(laplace.distance)}
              <span className="readout-at">to Laplace’s Gaussian</span>
            </>
          ) : (
            <>
              {distanceWords(matched.distance)}
              <span className="readout-at">
                same mean and covariance; Laplace has none, the Hessian has rank {laplace.rank} of{' '}
                {laplace.dimension}
              </span>
            </>
          )}
        </dd>
      </div>
    </dl>
  )
})

/** Four decimals and the error; a distance below them by its order of magnitude. */
function distanceWords({ value, error }: FilmFrame['matched']['distance']): string {
  return value < 5e-5
    ? `below ${magnitude(10 * Math.max(value, error))}`
    : `${decimal(value, 4)} ± ${magnitude(error)}`
}
