import { memo } from 'react'
import { groupDigits } from '@/components/controls/knobs'
import { estimateWords, statisticWords } from './describe'
import type { ChainsFrame } from './frame'

/** The formula that was estimated, what the chains agree on, and the verdict. */
export const Readout = memo(function Readout({ frame }: { readonly frame: ChainsFrame }) {
  const { estimate, health, lambdaWords, multiplicity } = frame
  return (
    <dl className="readout">
      <div>
        <dt>
          λ̂ = nβ (E[<i>K</i>] − <i>K</i>(<i>w</i>*))
        </dt>
        <dd data-meaning="posterior">
          {estimateWords(frame)}
          <span className="readout-at">
            true λ = {lambdaWords}, m = {multiplicity}
          </span>
        </dd>
      </div>
      <div>
        <dt>do the chains agree?</dt>
        <dd>
          R-hat {statisticWords(estimate.rhat.value, 3)}
          <span className="readout-at">
            {Number.isFinite(estimate.ess.value)
              ? `worth ${groupDigits(Math.round(estimate.ess.value))} independent draws`
              : 'effective draws are not to be had'}
          </span>
        </dd>
      </div>
      <div>
        <dt>health of the run</dt>
        <dd>
          {health.verdict}
          <span className="readout-at">
            {health.reasons.join(' ') || 'nothing speaks against it'}
          </span>
        </dd>
      </div>
    </dl>
  )
})
