import { Choice, Slider } from '@/components/controls/controls'
import type { ViewProps } from '@/components/controls/widget-form'
import type { BenchFrame } from '@/lib/models/setup-bench'
import { knobs } from './params'

export type BenchViewProps = ViewProps<typeof knobs, BenchFrame>

/** The truth first; then model, prior, and the reader's own guess. */
export function BenchControls({ uid, params, initial, output, set }: BenchViewProps) {
  return (
    <>
      <div className="widget-main-controls">
        <Slider
          knob={knobs.truth}
          value={params.truth}
          initial={initial.truth}
          onChange={(truth) => set({ truth })}
        />
      </div>
      <div className="widget-more-controls">
        <Choice
          knob={knobs.model}
          name={`${uid}-model`}
          value={params.model}
          onChange={(model) => set({ model })}
        />
        <Choice
          knob={knobs.prior}
          name={`${uid}-prior`}
          value={params.prior}
          onChange={(prior) => set({ prior })}
        />
        <div className="slider-grid">
          <Slider
            knob={knobs.a}
            value={params.a}
            initial={initial.a}
            onChange={(a) => set({ a })}
          />
          {output.parameters.length === 2 && (
            <Slider
              knob={knobs.b}
              value={params.b}
              initial={initial.b}
              onChange={(b) => set({ b })}
            />
          )}
        </div>
      </div>
    </>
  )
}
