import { Choice, Slider } from '@/components/controls/controls'
import type { ViewProps } from '@/components/controls/widget-form'
import { Figure } from '@/components/figures/figure'
import { decimal } from '@/components/figures/format'
import { csv } from './csv'
import { describe } from './describe'
import { type Twins, WAYS } from './frame'
import { LandscapePanel } from './landscape-panel'
import { LinesPanel } from './lines-panel'
import { methodOf } from './method'
import { knobs } from './params'
import { SharesPanel } from './shares-panel'

type Props = ViewProps<typeof knobs, Twins>

/** One set of functions with two landscapes over it, under one water level. */
export function TwinsView({ id, uid, params, initial, output, isStill, query, set, reset }: Props) {
  const [one, other] = output.ways
  return (
    <Figure
      uid={uid}
      title="Two landscapes, one function"
      description={describe(output)}
      isStill={isStill}
      isFinal
      readout={
        <dl className="readout">
          <div>
            <dt>V(ε), the share of weights with K &lt; ε = {knobs.level.show(output.level)}</dt>
            <dd data-meaning="posterior">
              {decimal(one.volume, 4)} and {decimal(other.volume, 4)}
              <span className="readout-at">
                exact, for {WAYS[one.power].slope} and {WAYS[other.power].slope}
              </span>
            </dd>
          </div>
          <div>
            <dt>V(ε/2) / V(ε)</dt>
            <dd data-meaning="lambda">
              {decimal(one.halving, 3)} and {decimal(other.halving, 3)}
              <span className="readout-at">
                2 to the power −{WAYS[one.power].exponent} and −{WAYS[other.power].exponent}
              </span>
            </dd>
          </div>
        </dl>
      }
      controls={
        <>
          <div className="widget-main-controls">
            <Slider
              knob={knobs.level}
              value={params.level}
              initial={initial.level}
              onChange={(level) => set({ level })}
            />
          </div>
          <div className="widget-more-controls">
            <Choice
              knob={knobs.power}
              name={`${uid}-power`}
              value={params.power}
              onChange={(power) => set({ power })}
            />
          </div>
        </>
      }
      method={methodOf(output)}
      share={{ widget: 'two-landscapes', id, query }}
      csv={csv}
      onReset={reset}
    >
      <div className="twins">
        <LinesPanel frame={output} uid={uid} />
        <SharesPanel frame={output} uid={uid} />
        <LandscapePanel way={one} level={output.level} uid={uid} place="first" />
        <LandscapePanel way={other} level={output.level} uid={uid} place="second" />
      </div>
    </Figure>
  )
}
