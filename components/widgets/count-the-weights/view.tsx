import { Slider } from '@/components/controls/controls'
import type { ViewProps } from '@/components/controls/widget-form'
import { Figure } from '@/components/figures/figure'
import { csvOf } from './csv'
import { CurvesPanel } from './curves-panel'
import { describe, errorWords } from './describe'
import { ErrorsPanel } from './errors-panel'
import { type Count, LEARNERS } from './frame'
import { methodOf } from './method'
import { knobs } from './params'

type Props = ViewProps<typeof knobs, Count>

/** Twenty readings, as many weights as you like, and what becomes of the error. */
export function CountView({ id, uid, params, initial, output, isStill, query, set, reset }: Props) {
  return (
    <Figure
      uid={uid}
      title="Count the weights"
      description={describe(output)}
      isStill={isStill}
      isFinal
      readout={
        <dl className="readout">
          {LEARNERS.map(({ name, words, meaning }) => (
            <div key={name}>
              <dt>test error ∫ (f − truth)² dx/2, {words}</dt>
              <dd data-meaning={meaning}>
                {errorWords(output[name].error)}
                <span className="readout-at">
                  at d = {output.d}, n = 20, seed {output.seed}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      }
      controls={
        <>
          <div className="widget-main-controls">
            <Slider
              knob={knobs.d}
              value={params.d}
              initial={initial.d}
              onChange={(d) => set({ d })}
            />
          </div>
          <div className="widget-more-controls slider-grid">
            <Slider
              knob={knobs.seed}
              value={params.seed}
              initial={initial.seed}
              onChange={(seed) => set({ seed })}
            />
          </div>
        </>
      }
      method={methodOf(output)}
      share={{ widget: 'count-the-weights', id, query }}
      csv={() => csvOf(output)}
      onReset={reset}
    >
      <div className="pair">
        <CurvesPanel frame={output} uid={uid} />
        <ErrorsPanel frame={output} uid={uid} />
      </div>
    </Figure>
  )
}
