import { Choice, Slider } from '@/components/controls/controls'
import type { ViewProps } from '@/components/controls/widget-form'
import { Figure } from '@/components/figures/figure'
import { decimal } from '@/components/figures/format'
import { Readout } from '@/components/figures/readout'
import type { VolumeLadder } from '@/lib/landscapes/volume-ladder'
import { csvOf } from './csv'
import { describe, digits } from './describe'
import { scalingOf } from './frame'
import { methodOf } from './method'
import { knobs } from './params'
import { SlopePanel, VolumePanel } from './volume-panel'

type Props = ViewProps<typeof knobs, VolumeLadder>

/** How the volume of nearly optimal parameters scales with the level, for a choice of landscapes. */
export function VolumeScalingView(props: Props) {
  const { id, uid, params, output, isStill, isFinal, problem, query, set, reset } = props
  const scaling = scalingOf(output, params.level)
  const { level, volume, slope, expected, fraction, multiplicity } = scaling
  return (
    <Figure
      uid={uid}
      title="How volume scales"
      description={describe(scaling)}
      problem={problem}
      isStill={isStill}
      isFinal={isFinal}
      readout={
        <Readout
          rows={[
            {
              key: 'slope',
              what: 'slope of log V against log ε, measured here',
              value: decimal(slope, 4),
              beside: `exact λ = ${fraction}, m = ${multiplicity}`,
              meaning: 'lambda',
            },
            {
              key: 'volume',
              what: 'V(ε), the part of the prior with K below ε',
              value: digits(volume),
              beside: `at ε = ${knobs.level.show(level)}`,
              meaning: 'posterior',
            },
            ...(multiplicity > 1
              ? [
                  {
                    key: 'law',
                    what: 'λ − (m − 1)/log 1/ε, what a logarithm makes of the slope',
                    value: decimal(expected, 4),
                    beside: 'next terms fall as 1/(log 1/ε)²',
                  },
                ]
              : []),
          ]}
        />
      }
      controls={
        <>
          <Slider
            knob={knobs.level}
            value={level}
            initial={knobs.level.initial}
            onChange={(next) => set({ level: next })}
          />
          <div className="widget-more-controls">
            <Choice
              knob={knobs.landscape}
              value={params.landscape}
              name={`${uid}-landscape`}
              onChange={(landscape) => set({ landscape })}
            />
          </div>
        </>
      }
      method={methodOf(output.landscape, scaling)}
      share={{ widget: 'volume-scaling', id, query }}
      csv={() => csvOf(scaling)}
      onReset={reset}
    >
      <div className="panels">
        <VolumePanel scaling={scaling} uid={uid} isStill={isStill} />
        <SlopePanel scaling={scaling} uid={uid} isStill={isStill} />
      </div>
    </Figure>
  )
}
