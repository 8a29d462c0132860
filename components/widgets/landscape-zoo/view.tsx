import { useMemo, useState } from 'react'
import { Choice, Slider } from '@/components/controls/controls'
import type { ViewProps } from '@/components/controls/widget-form'
import { canPaint } from '@/components/figures/can-paint'
import { Figure } from '@/components/figures/figure'
import { SolidStage } from '@/components/figures/solid-stage'
import type { Camera } from '@/components/figures/space/camera'
import { SurfaceStage } from '@/components/figures/surface-stage'
import { csvOf } from './csv'
import { describe } from './describe'
import { printed } from './formula'
import type { ZooFrame } from './frame'
import { methodOf } from './method'
import { knobs } from './params'
import { Readout } from './readout'
import { reliefAt } from './relief'
import { solidOf } from './solid'

type Props = ViewProps<typeof knobs, ZooFrame>

/** Landscapes one after the other on one stage, each with its λ and m. */
export function ZooView({ id, uid, params, output: frame, isStill, query, set, reset }: Props) {
  const [isSaving, setSaving] = useState(false)
  const [hasCanvas] = useState(canPaint)
  const { landscape, level, camera } = frame
  const isPlane = landscape.dimension === 2
  const relief = useMemo(
    () => (isPlane ? reliefAt(landscape, level) : undefined),
    [isPlane, landscape, level],
  )
  const solid = useMemo(() => solidOf(landscape), [landscape])
  const stage = {
    uid: `${uid}-surface`,
    label: 'The landscape',
    camera,
    isStill,
    isVector: isStill || isSaving || !hasCanvas,
    onTurn: ({ turn, tilt }: Camera) =>
      set({ turn: knobs.turn.clean(turn), tilt: knobs.tilt.clean(tilt) }),
  }
  const formula = printed(landscape.formula)
  return (
    <Figure
      uid={uid}
      title="A zoo of landscapes"
      description={describe(frame)}
      isStill={isStill}
      isFinal
      readout={<Readout frame={frame} />}
      controls={
        <>
          <div className="widget-main-controls">
            <Choice
              knob={knobs.landscape}
              value={params.landscape}
              name={`${uid}-landscape`}
              onChange={(next) => set({ landscape: next })}
            />
          </div>
          <div className="widget-more-controls slider-grid">
            {isPlane && (
              <Slider
                knob={knobs.level}
                value={params.level}
                onChange={(to) => set({ level: to })}
              />
            )}
            <Slider knob={knobs.turn} value={params.turn} onChange={(turn) => set({ turn })} />
            <Slider knob={knobs.tilt} value={params.tilt} onChange={(tilt) => set({ tilt })} />
          </div>
        </>
      }
      method={methodOf(frame)}
      share={{ widget: 'landscape-zoo', id, query }}
      csv={() => csvOf(frame)}
      onSaving={(isSaved, kind) => setSaving(isSaved && kind === 'svg')}
      onReset={reset}
    >
      <div className="zoo">
        {relief && (
          <SurfaceStage
            {...stage}
            subject={frame.id}
            relief={relief}
            title={`The loss K = ${formula} as a surface, with a water level and its map on the floor`}
          >
            <span data-meaning="optimal">W₀</span> · <span data-meaning="posterior">K below ε</span>
          </SurfaceStage>
        )}
        {solid && (
          <SolidStage
            {...stage}
            solid={solid}
            title={`The parameters at which K = ${formula} is zero, as a surface in a box`}
          >
            <span data-meaning="optimal">W₀, where K = 0</span>
          </SolidStage>
        )}
      </div>
    </Figure>
  )
}
