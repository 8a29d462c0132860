import { Choice, Slider } from '@/components/controls/controls'
import type { ViewProps } from '@/components/controls/widget-form'
import { Figure } from '@/components/figures/figure'
import { decimal } from '@/components/figures/format'
import { describe } from './describe'
import { type Luck, SAMPLES } from './frame'
import { LuckPanel } from './luck-panel'
import { methodOf } from './method'
import { knobs } from './params'

type Props = ViewProps<typeof knobs, Luck>

/** One landscape of the truth, and the landscapes of a dozen samples. */
export function LuckView({ id, uid, params, initial, output, isStill, query, set, reset }: Props) {
  return (
    <Figure
      uid={uid}
      title="The luck of the sample"
      description={describe(output)}
      isStill={isStill}
      isFinal
      readout={
        <dl className="readout">
          <div>
            <dt>mean over {SAMPLES} samples of max |Kₙ − K|</dt>
            <dd>
              {decimal(output.gap, 4)} nats per datum
              <span className="readout-at">
                times √n: {decimal(output.gap * Math.sqrt(output.n), 2)}
              </span>
            </dd>
          </div>
        </dl>
      }
      controls={
        <>
          <div className="widget-main-controls">
            <Slider
              knob={knobs.n}
              value={params.n}
              initial={initial.n}
              onChange={(n) => set({ n })}
            />
          </div>
          <div className="widget-more-controls">
            <Choice
              knob={knobs.model}
              name={`${uid}-model`}
              value={params.model}
              onChange={(model) => set({ model })}
            />
            <div className="slider-grid">
              <Slider
                knob={knobs.seed}
                value={params.seed}
                initial={initial.seed}
                onChange={(seed) => set({ seed })}
              />
            </div>
          </div>
        </>
      }
      method={methodOf(output)}
      share={{ widget: 'luck-of-the-sample', id, query }}
      csv={() => csvOf(output)}
      onReset={reset}
    >
      <LuckPanel frame={output} uid={uid} />
    </Figure>
  )
}

function csvOf({ weights, population, empirical }: Luck): string {
  const rows = Array.from(weights, (w, i) =>
    [w, population[i], ...empirical.map((curve) => curve[i])].join(),
  )
  const names = empirical.map((_, i) => `sample ${i + 1}`)
  return [['w', 'K', ...names].join(), ...rows, ''].join('\n')
}
