import { memo } from 'react'
import { groupDigits } from '@/components/controls/knobs'
import { decimal } from '@/components/figures/format'
import type { BenchFrame } from '@/lib/models/setup-bench'
import { NAMES, shapeOf } from './names'

/** What was set up, and what came of it. */
export const Readout = memo(function Readout({ frame }: { readonly frame: BenchFrame }) {
  const { model, truth } = frame.request
  return (
    <dl className="readout">
      <div>
        <dt>K({frame.parameters.join(', ')}) = E log p(x|w₀) − E log p(x|w), at your guess</dt>
        <dd data-meaning="model">
          {decimal(frame.excess, 4)} nats per datum
          <span className="readout-at">truth {NAMES[model].truth(groupDigits(truth))}</span>
        </dd>
      </div>
      <div>
        <dt>W₀, where K = 0</dt>
        <dd data-meaning="optimal">
          {shapeOf(model, truth)}
          <span className="readout-at">
            {frame.isRealizable ? 'the model holds the truth' : 'the truth is not in the model'}
          </span>
        </dd>
      </div>
    </dl>
  )
})
