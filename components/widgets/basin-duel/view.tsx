import { Slider } from '@/components/controls/controls'
import { groupDigits } from '@/components/controls/knobs'
import type { ViewProps } from '@/components/controls/widget-form'
import { Figure } from '@/components/figures/figure'
import { decimal } from '@/components/figures/format'
import { Readout } from '@/components/figures/readout'
import type { BasinDuel } from '@/lib/landscapes/two-basins'
import { csvOf } from './csv'
import { crossingWords, describe, percent, sizeWords } from './describe'
import { duelOf } from './frame'
import { methodOf } from './method'
import { BasinsPanel, EnergiesPanel } from './panels'
import { knobs } from './params'

type Props = ViewProps<typeof knobs, BasinDuel>

/** A broad regular basin against a narrow singular one: which holds the posterior, and from which n on. */
export function BasinDuelView(props: Props) {
  const { id, uid, params, output, isStill, isFinal, problem, query, set, reset } = props
  const duel = duelOf(output, params)
  const { now, share, critical, n } = duel
  return (
    <Figure
      uid={uid}
      title="A duel of two basins"
      description={describe(duel)}
      problem={problem}
      isStill={isStill}
      isFinal={isFinal}
      readout={
        <Readout
          rows={[
            {
              key: 'share',
              what: 'part of the posterior in the singular basin',
              value: percent(share),
              beside: `at n = ${groupDigits(n)}`,
              meaning: 'posterior',
            },
            {
              key: 'critical',
              what: 'critical n, where the free energies are equal',
              value: critical.length > 0 ? critical.map(sizeWords).join(' and ') : 'none',
              beside: critical.length > 0 ? 'by quadrature' : crossingWords(duel),
              meaning: 'lambda',
            },
            {
              key: 'energies',
              what: 'F = −log of the basin’s part of Zₙ, regular and singular',
              value: `${decimal(now.regular, 3)} and ${decimal(now.singular, 3)} nats`,
            },
          ]}
        />
      }
      controls={
        <>
          <Slider knob={knobs.n} value={params.n} onChange={(next) => set({ n: next })} />
          <div className="widget-more-controls slider-grid">
            {(['gap', 'broad', 'narrow'] as const).map((name) => (
              <Slider
                key={name}
                knob={knobs[name]}
                value={params[name]}
                onChange={(value) => set({ [name]: value })}
              />
            ))}
          </div>
        </>
      }
      method={methodOf(duel)}
      share={{ widget: 'basin-duel', id, query }}
      csv={() => csvOf(duel)}
      onReset={reset}
    >
      <div className="panels">
        <BasinsPanel duel={duel} uid={uid} />
        <EnergiesPanel duel={duel} uid={uid} isStill={isStill} />
      </div>
    </Figure>
  )
}
