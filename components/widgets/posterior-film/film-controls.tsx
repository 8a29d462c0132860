import { Choice, Slider, Toggle } from '@/components/controls/controls'
import type { ViewProps } from '@/components/controls/widget-form'
import type { FilmFrame } from './frame'
import type { OwnData } from './own-data'
import { OwnDataPanel } from './own-data-panel'
import { knobs } from './params'

export type FilmViewProps = ViewProps<typeof knobs, FilmFrame, OwnData>

const SLIDERS = ['truth', 'scale', 'beta', 'magnify', 'seed'] as const

/** The model and the sample size first; what refines the question below. */
export function FilmControls({ uid, params, initial, set, local, setLocal }: FilmViewProps) {
  return (
    <>
      <div className="widget-main-controls">
        <Slider knob={knobs.n} value={params.n} initial={initial.n} onChange={(n) => set({ n })} />
      </div>
      <div className="widget-more-controls">
        <Choice
          knob={knobs.model}
          name={`${uid}-model`}
          value={params.model}
          onChange={(model) => set({ model })}
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
          <Toggle
            knob={knobs.population}
            value={params.population}
            onChange={(population) => set({ population })}
          />
        </div>
        <OwnDataPanel uid={uid} data={local} onData={setLocal} />
      </div>
    </>
  )
}
