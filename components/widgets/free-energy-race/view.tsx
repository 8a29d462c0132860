import { Choice, Slider } from '@/components/controls/controls'
import { groupDigits } from '@/components/controls/knobs'
import type { ViewProps } from '@/components/controls/widget-form'
import { Figure } from '@/components/figures/figure'
import { decimal } from '@/components/figures/format'
import { Readout } from '@/components/figures/readout'
import type { FreeEnergyRace } from '@/lib/learning-curves/free-energy-race'
import { csvOf } from './csv'
import { describe } from './describe'
import { nearestSize, raceOf, SIZES } from './frame'
import { methodOf } from './method'
import { knobs } from './params'
import { RacePanel } from './race-panel'

type Props = ViewProps<typeof knobs, FreeEnergyRace>

/** The exact free energy, half of BIC and the singular law, growing with n. */
export function FreeEnergyRaceView(props: Props) {
  const { id, uid, params, output, isStill, isFinal, problem, query, set, reset } = props
  const race = raceOf(output, params)
  const { known, dimension, ends, slopes, excess } = race
  const [from, to] = ends.map((end) => groupDigits(SIZES[end]!))
  const model = knobs.model.options[params.model]
  return (
    <Figure
      uid={uid}
      title="Free energy, BIC, and the singular law"
      description={describe(race, params)}
      problem={problem}
      isStill={isStill}
      isFinal={isFinal}
      readout={
        <Readout
          rows={[
            {
              key: 'slope',
              what: 'slope of the exact free energy against log n',
              value: decimal(slopes.exact, 4),
              beside: `from n = ${from} to ${to} · exact limit λ = ${known.lambda.toFraction()}, m = ${known.multiplicity}`,
              meaning: 'lambda',
            },
            {
              key: 'singular',
              what:
                known.multiplicity === 1
                  ? 'λ log n: its slope there'
                  : 'λ log n − (m − 1) log log n: its slope there',
              value: decimal(slopes.singular, 4),
              meaning: 'lambda',
            },
            {
              key: 'bic',
              what: `BIC/2 = nLₙ(ŵ) + (d/2) log n: its slope there, d = ${dimension}`,
              value: decimal(slopes.bic, 4),
              beside: `${decimal(Math.abs(excess), 2)} nats too ${excess >= 0 ? 'large' : 'small'} at n = ${to}`,
              meaning: 'laplace',
            },
          ]}
        />
      }
      controls={
        <>
          <div className="slider-grid">
            {(['from', 'to'] as const).map((end) => (
              <Slider
                key={end}
                knob={knobs[end]}
                value={params[end]}
                onChange={(n) => set({ [end]: n })}
              />
            ))}
            {params.data === 'one' && (
              <Slider knob={knobs.seed} value={params.seed} onChange={(seed) => set({ seed })} />
            )}
          </div>
          <div className="widget-more-controls">
            <Choice
              knob={knobs.model}
              value={params.model}
              name={`${uid}-model`}
              onChange={(next) => set({ model: next })}
            />
            <Choice
              knob={knobs.data}
              value={params.data}
              name={`${uid}-data`}
              onChange={(data) => set({ data })}
            />
          </div>
        </>
      }
      method={methodOf(params)}
      share={{ widget: 'free-energy-race', id, query }}
      csv={() => csvOf(race)}
      onReset={reset}
    >
      <div className="panels">
        <RacePanel
          race={race}
          uid={uid}
          title={`Free energies of ${model} against n`}
          isStill={isStill}
          onEnd={(end, n) => {
            const size = SIZES[nearestSize(n)]!
            // The knob that stands at that end, whichever of the two it is.
            const isSwapped = params.from > params.to
            const knob = isSwapped === (end === 'from') ? 'to' : 'from'
            if (size !== params[knob]) set({ [knob]: size })
          }}
        />
      </div>
    </Figure>
  )
}
