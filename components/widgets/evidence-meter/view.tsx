import { groupDigits } from '@/components/controls/knobs'
import { Slider } from '@/components/controls/controls'
import type { ViewProps } from '@/components/controls/widget-form'
import { Figure } from '@/components/figures/figure'
import { decimal } from '@/components/figures/format'
import { csvOf } from './csv'
import { describe } from './describe'
import type { Meter } from './frame'
import { methodOf } from './method'
import { knobs } from './params'
import { PricesPanel } from './prices-panel'
import { TotalsPanel } from './totals-panel'

type Props = ViewProps<typeof knobs, Meter>

/** Three models on one sequence of data: what each has paid, and for what. */
export function MeterView({ id, uid, params, initial, output, isStill, query, set, reset }: Props) {
  return (
    <Figure
      uid={uid}
      title="The evidence meter"
      description={describe(output)}
      isStill={isStill}
      isFinal
      readout={
        <dl className="readout">
          {output.models.map(({ name, words, meaning, now }) => (
            <div key={name}>
              <dt>{words}: Fₙ above N(0, 1) = price − gain</dt>
              <dd data-meaning={meaning}>
                {decimal(now.price, 2)} − {decimal(now.gain, 2)} = {decimal(now.total, 2)} nats
                <span className="readout-at">at n = {groupDigits(output.n)}</span>
              </dd>
            </div>
          ))}
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
          <div className="widget-more-controls slider-grid">
            <Slider
              knob={knobs.truth}
              value={params.truth}
              initial={initial.truth}
              onChange={(truth) => set({ truth })}
            />
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
      share={{ widget: 'evidence-meter', id, query }}
      csv={() => csvOf(output)}
      onReset={reset}
    >
      <div className="pair meter">
        <TotalsPanel frame={output} uid={uid} />
        <PricesPanel frame={output} uid={uid} />
      </div>
    </Figure>
  )
}
