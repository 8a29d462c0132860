import { formatFraction } from '@/lib/numerics/fraction'
import type { ZooFrame } from './frame'
import { coefficientWords, printed } from './formula'

/** λ and m over the box, and at the points that are worth a name. */
export function Readout({ frame: { landscape } }: { readonly frame: ZooFrame }) {
  const { coefficient, dimension, formula, points } = landscape
  return (
    <dl className="readout">
      <div>
        <dt>K = {printed(formula)}, over the box</dt>
        <dd data-meaning="lambda">
          λ = {formatFraction(coefficient.lambda)}
          <span className="readout-at">
            m = {coefficient.multiplicity}, exact · d/2 = {dimension === 2 ? '1' : '3/2'}
          </span>
        </dd>
      </div>
      <div>
        <dt>near its points, each a dot in the picture</dt>
        <dd className="zoo-points">
          {points.map((point) => (
            <span key={point.name}>
              {point.name} ({point.at.map((value) => String(value).replace('-', '−')).join(', ')}):{' '}
              <span data-meaning="lambda">{coefficientWords(point)}</span>
            </span>
          ))}
        </dd>
      </div>
    </dl>
  )
}
