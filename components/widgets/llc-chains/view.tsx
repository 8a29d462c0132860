import { Choice, Slider } from '@/components/controls/controls'
import type { ViewProps } from '@/components/controls/widget-form'
import { Figure } from '@/components/figures/figure'
import { csvOf } from './csv'
import { describe } from './describe'
import type { ChainsFrame } from './frame'
import { methodOf } from './method'
import { knobs } from './params'
import { PlanePanel } from './plane-panel'
import { Readout } from './readout'
import { RunningPanel } from './running-panel'

const SLIDERS = ['nBeta', 'localization', 'draws', 'chains', 'seed'] as const

/** Chains that wander over a landscape, the λ̂ that they find on their way, and the λ that is true. */
export function ChainsView(props: ViewProps<typeof knobs, ChainsFrame>) {
  const { id, uid, params, initial, output: frame, isStill, isFinal, problem, query } = props
  const { set, reset } = props
  return (
    <Figure
      uid={uid}
      title="Chains around a point"
      description={describe(frame)}
      problem={problem}
      isStill={isStill}
      isFinal={isFinal}
      readout={<Readout frame={frame} />}
      controls={
        <>
          <div className="widget-main-controls">
            <Slider
              knob={knobs.stepSize}
              value={params.stepSize}
              initial={initial.stepSize}
              onChange={(stepSize) => set({ stepSize })}
            />
          </div>
          <div className="widget-more-controls">
            <Choice
              knob={knobs.landscape}
              name={`${uid}-landscape`}
              value={params.landscape}
              onChange={(landscape) => set({ landscape })}
            />
            <div className="slider-grid">
              {SLIDERS.map((name) => (
                <Slider
                  key={name}
                  knob={knobs[name]}
                  value={params[name]}
                  initial={initial[name]}
                  onChange={(value) => set({ [name]: value })}
                />
              ))}
            </div>
          </div>
        </>
      }
      method={methodOf(frame)}
      share={{ widget: 'llc-chains', id, query }}
      csv={() => csvOf(frame)}
      onReset={reset}
    >
      <div className="chains">
        <PlanePanel frame={frame} uid={uid} />
        <RunningPanel frame={frame} uid={uid} />
      </div>
    </Figure>
  )
}
