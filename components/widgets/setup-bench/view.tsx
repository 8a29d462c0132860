import { useState } from 'react'
import { canPaint } from '@/components/figures/can-paint'
import { Figure } from '@/components/figures/figure'
import { BenchControls, type BenchViewProps } from './bench-controls'
import { csvOf } from './csv'
import { describe } from './describe'
import { GuessPanel } from './guess-panel'
import { LinePanel } from './line-panel'
import { methodOf } from './method'
import { PlanePanel } from './plane-panel'
import { Readout } from './readout'

/** A truth beside a guess of the model, and the landscape over all guesses. */
export function BenchView(props: BenchViewProps) {
  const { id, uid, output: frame, isStill, isFinal, problem, query, reset } = props
  const [isSaving, setSaving] = useState(false)
  const [hasCanvas] = useState(canPaint)
  const isVector = isStill || isSaving || !hasCanvas
  return (
    <Figure
      uid={uid}
      title="The setup bench"
      description={describe(frame)}
      problem={problem}
      isStill={isStill}
      isFinal={isFinal}
      readout={<Readout frame={frame} />}
      controls={<BenchControls {...props} />}
      method={methodOf(frame)}
      share={{ widget: 'setup-bench', id, query }}
      csv={() => csvOf(frame)}
      onSaving={setSaving}
      onReset={reset}
    >
      <div className="pair">
        <GuessPanel frame={frame} uid={uid} />
        {frame.bounds.length === 1 ? (
          <LinePanel frame={frame} uid={uid} />
        ) : (
          <PlanePanel frame={frame} uid={uid} isVector={isVector} />
        )}
      </div>
    </Figure>
  )
}
