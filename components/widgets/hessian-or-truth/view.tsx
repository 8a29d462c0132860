import { Choice, Slider } from '@/components/controls/controls'
import type { ViewProps } from '@/components/controls/widget-form'
import { Figure } from '@/components/figures/figure'
import { Readout } from '@/components/figures/readout'
import type { VolumeLadder } from '@/lib/landscapes/volume-ladder'
import { csvOf } from './csv'
import { describe, limitWords, percent, timesWords } from './describe'
import { duelOf } from './frame'
import { MapPanel } from './map-panel'
import { methodOf } from './method'
import { knobs, showLevel } from './params'
import { RatioPanel } from './ratio-panel'

type Props = ViewProps<typeof knobs, VolumeLadder>

/** The set that a Hessian gives for a basin, and the basin. */
export function HessianOrTruthView(props: Props) {
  const { id, uid, params, output, isStill, isFinal, problem, query, set, reset } = props
  const duel = duelOf(output, params)
  const { landscape, level, truth, hessian, ratio, canMove } = duel
  const { lambda, multiplicity } = landscape.coefficient
  return (
    <Figure
      uid={uid}
      title="Hessian or truth"
      description={describe(duel)}
      problem={problem}
      isStill={isStill}
      isFinal={isFinal}
      readout={
        <Readout
          rows={[
            {
              key: 'truth',
              what: 'V(ε), the true part of the box with K below ε',
              value: percent(truth),
              beside: `at ε = ${showLevel(level)} · λ = ${lambda.toFraction()}, m = ${multiplicity}`,
              meaning: 'posterior',
            },
            {
              key: 'hessian',
              what: 'the Hessian’s set: 2πε/√det H, and what of it the box holds',
              value: hessian.whole === Infinity ? '∞' : percent(hessian.whole),
              beside: `det H ${hessian.rank < 2 ? '= 0' : '> 0'} · ${percent(hessian.inBox)} within the box`,
              meaning: 'laplace',
            },
            {
              key: 'ratio',
              what: 'Hessian over truth, within the box',
              value: timesWords(ratio),
              beside: limitWords(duel),
            },
          ]}
        />
      }
      controls={
        <>
          <div className="slider-grid">
            <Slider
              knob={knobs.level}
              value={params.level}
              onChange={(next) => set({ level: next })}
            />
            {canMove && (
              <Slider
                knob={knobs.place}
                value={params.place}
                onChange={(place) => set({ place })}
              />
            )}
          </div>
          <div className="widget-more-controls">
            <Choice
              knob={knobs.landscape}
              value={params.landscape}
              name={`${uid}-landscape`}
              onChange={(next) => set({ landscape: next })}
            />
          </div>
        </>
      }
      method={methodOf(duel)}
      share={{ widget: 'hessian-or-truth', id, query }}
      csv={() => csvOf(duel)}
      onReset={reset}
    >
      <div className="panels">
        <MapPanel
          duel={duel}
          uid={uid}
          onPlace={(place) => set({ place: knobs.place.clean(place) })}
        />
        <RatioPanel duel={duel} uid={uid} isStill={isStill} />
      </div>
    </Figure>
  )
}
