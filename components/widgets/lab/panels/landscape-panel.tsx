import { useMemo, useState } from 'react'
import { Slider } from '@/components/controls/controls'
import { canPaint } from '@/components/figures/can-paint'
import { SurfaceStage } from '@/components/figures/surface-stage'
import type { LabLandscape } from '@/lib/lab/lab-landscape'
import type { LabZeroSet } from '@/lib/lab/lab-zero-set'
import type { LabParams } from '../lab-state'
import { knobs } from '../params'
import { plainMath } from '../question/plain-math'
import { heightOf, kneeWords, landOf } from './landscape-relief'
import { landscapeWords } from './landscape-words'
import { LinePlot } from './line-plot'
import { Panel } from './panel'

type Props = {
  readonly uid: string
  readonly landscape: LabLandscape
  readonly zeroSet: LabZeroSet | undefined
  readonly params: LabParams
  readonly isStill: boolean
  readonly isSaving: boolean
  readonly set: (changes: Partial<LabParams>) => void
}

/** K as a surface with its zero set and a water level; a curve in one variable, a slice in many. */
export function LandscapePanel(props: Props) {
  const { landscape, zeroSet, params, set } = props
  const { level, turn, tilt } = params
  return (
    <Panel
      name="landscape"
      heading="The landscape"
      words={landscapeWords(landscape, zeroSet, level)}
    >
      {landscape.kind === 'line' && <LinePlot {...props} landscape={landscape} level={level} />}
      {landscape.kind === 'plane' && <Surface {...props} landscape={landscape} />}
      {landscape.kind !== 'none' && (
        <div className="lab-sliders">
          <Slider knob={knobs.level} value={level} onChange={(next) => set({ level: next })} />
          {landscape.kind === 'plane' && (
            <div className="lab-camera">
              <Slider knob={knobs.turn} value={turn} onChange={(next) => set({ turn: next })} />
              <Slider knob={knobs.tilt} value={tilt} onChange={(next) => set({ tilt: next })} />
            </div>
          )}
        </div>
      )}
    </Panel>
  )
}

function Surface({
  uid,
  landscape,
  zeroSet,
  params,
  isStill,
  isSaving,
  set,
}: Props & { readonly landscape: LabLandscape & { readonly kind: 'plane' } }) {
  const [hasCanvas] = useState(canPaint)
  const land = useMemo(() => landOf(landscape, zeroSet), [landscape, zeroSet])
  const water = heightOf(landscape.top)(params.level * landscape.top)
  const relief = useMemo(() => ({ ...land, water }), [land, water])
  const over = landscape.names.map(plainMath).join(' and ')
  return (
    <SurfaceStage
      uid={`${uid}-surface`}
      title={`K as a surface over ${over}, with its zero set, a water level, and its map on the floor`}
      label={`K over ${over}`}
      subject="lab"
      relief={relief}
      camera={{ turn: params.turn, tilt: params.tilt }}
      isStill={isStill}
      isVector={isStill || isSaving || !hasCanvas}
      onTurn={({ turn, tilt }) =>
        set({ turn: knobs.turn.clean(turn), tilt: knobs.tilt.clean(tilt) })
      }
    >
      <span data-meaning="optimal">W₀</span> · <span data-meaning="posterior">K below ε</span> ·{' '}
      {kneeWords(landscape.top)}
    </SurfaceStage>
  )
}
