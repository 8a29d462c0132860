import { useMemo, useRef, useState } from 'react'
import { Slider } from '@/components/controls/controls'
import type { ViewProps } from '@/components/controls/widget-form'
import { canPaint } from '@/components/figures/can-paint'
import { Figure } from '@/components/figures/figure'
import { decimal } from '@/components/figures/format'
import { SurfaceStage } from '@/components/figures/surface-stage'
import { crossingVolume } from '@/lib/landscapes/crossing-volume'
import { describe } from './describe'
import { reliefAt, type WaterFrame, waterFrame } from './frame'
import { methodOf } from './method'
import { knobs } from './params'
import { useTide } from './use-tide'
import { VolumePanel } from './volume-panel'

type Props = ViewProps<typeof knobs, WaterFrame>

/** A loss surface, its water level, and how fast the covered part shrinks with it. */
export function WaterView({ id, uid, params, output, isStill, query, set, reset }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const tide = useTide(root)
  const [isSaving, setSaving] = useState(false)
  const [hasCanvas] = useState(canPaint)
  const isVector = isStill || isSaving || !hasCanvas
  const level = tide.at === undefined ? output.level : knobs.level.at(tide.at)
  const frame = tide.at === undefined ? output : waterFrame({ ...params, level })
  const relief = useMemo(() => reliefAt(frame.level), [frame.level])
  const settle = (changes: Parameters<typeof set>[0]) => {
    tide.stop()
    set(changes)
  }
  return (
    <Figure
      uid={uid}
      title="Water level"
      description={describe(frame)}
      isStill={isStill}
      isFinal={tide.at === undefined}
      readout={
        <dl className="readout">
          <div>
            <dt>V(ε) = √ε (1 + ½ log 1/ε), the part under water</dt>
            <dd data-meaning="posterior">
              {decimal(frame.volume, 4)}
              <span className="readout-at">exact, at ε = {frame.level}</span>
            </dd>
          </div>
          <div>
            <dt>slope of log V against log ε, now</dt>
            <dd data-meaning="lambda">
              {decimal(frame.slope, 4)}
              <span className="readout-at">λ = ½ in the limit, with m = 2</span>
            </dd>
          </div>
        </dl>
      }
      controls={
        <>
          <div className="widget-main-controls">
            <Slider
              knob={knobs.level}
              value={frame.level}
              initial={knobs.level.initial}
              onChange={(next) => settle({ level: next })}
            />
          </div>
          <div className="widget-more-controls slider-grid">
            <Slider knob={knobs.turn} value={params.turn} onChange={(turn) => set({ turn })} />
            <Slider knob={knobs.tilt} value={params.tilt} onChange={(tilt) => set({ tilt })} />
            <p className="water-buttons">
              <button
                type="button"
                className="button"
                onClick={() => {
                  if (!tide.canMove) settle({ level: knobs.level.clean(params.level / 2) })
                  else if (tide.at === undefined) tide.start(knobs.level.fractionOf(params.level))
                  else settle({ level })
                }}
              >
                {tide.canMove ? (tide.at === undefined ? 'move the water' : 'stop') : 'halve ε'}
              </button>
            </p>
          </div>
        </>
      }
      method={methodOf(frame)}
      share={{ widget: 'water-level-surface', id, query }}
      csv={csv}
      onSaving={(isSaved, kind) => setSaving(isSaved && kind === 'svg')}
      onReset={() => {
        tide.stop()
        reset()
      }}
    >
      <div className="water" ref={root}>
        <SurfaceStage
          uid={`${uid}-surface`}
          title="The loss K = w₁²w₂² as a surface, with a water level and its map on the floor"
          label="The loss surface with its water"
          subject="crossing"
          relief={relief}
          camera={frame.camera}
          isStill={isStill}
          isVector={isVector}
          onTurn={({ turn, tilt }) =>
            set({ turn: knobs.turn.clean(turn), tilt: knobs.tilt.clean(tilt) })
          }
        >
          <span data-meaning="optimal">W₀</span> · <span data-meaning="posterior">K below ε</span>
        </SurfaceStage>
        <VolumePanel frame={frame} uid={uid} />
      </div>
    </Figure>
  )
}

function csv(): string {
  const rows = Array.from({ length: 81 }, (_, i) => {
    const level = 10 ** (i / 10 - 8)
    const { volume, slope } = crossingVolume(level)
    return [level, volume, slope].join()
  })
  return ['# K = w1^2 w2^2 on [-1, 1]^2, uniform prior', 'level,volume,slope', ...rows, ''].join(
    '\n',
  )
}
