import { Choice, Slider } from '@/components/controls/controls'
import { groupDigits } from '@/components/controls/knobs'
import type { ViewProps } from '@/components/controls/widget-form'
import { Figure } from '@/components/figures/figure'
import { decimal } from '@/components/figures/format'
import { Readout } from '@/components/figures/readout'
import type { laplaceTable } from '@/lib/landscapes/laplace-steps'
import { csvOf } from './csv'
import { DerivationList } from './derivation-list'
import { describe } from './describe'
import { EvidencePanel } from './evidence-panel'
import { derivationOf } from './frame'
import { methodOf } from './method'
import { knobs } from './params'

type Props = ViewProps<typeof knobs, ReturnType<typeof laplaceTable>>

/** From the evidence to BIC, a line at a time, with the number that each line gives. */
export function BicView(props: Props) {
  const { id, uid, params, output, isStill, isFinal, problem, query, set, reset } = props
  const derivation = derivationOf(output, params.n)
  const { landscape, now } = derivation
  const { lambda, multiplicity } = landscape.coefficient
  return (
    <Figure
      uid={uid}
      title="BIC, step by step"
      description={describe(derivation)}
      problem={problem}
      isStill={isStill}
      isFinal={isFinal}
      readout={
        <Readout
          rows={[
            {
              key: 'slope',
              what: 'slope of the exact −log Z against log n, that is n E[K]',
              value: decimal(now.slope, 4),
              beside: `at n = ${groupDigits(now.n)} · exact λ = ${lambda.toFraction()}, m = ${multiplicity}`,
              meaning: 'lambda',
            },
            {
              key: 'bic',
              what: 'slope that BIC says: d/2',
              value: decimal(landscape.dimension / 2, 4),
              beside: `d = ${landscape.dimension}`,
              meaning: 'laplace',
            },
          ]}
        />
      }
      controls={
        <>
          <Slider knob={knobs.n} value={params.n} onChange={(n) => set({ n })} />
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
      method={methodOf(derivation)}
      share={{ widget: 'bic-step-by-step', id, query }}
      csv={() => csvOf(derivation)}
      onReset={reset}
    >
      <div className="panels">
        <DerivationList derivation={derivation} />
        <EvidencePanel derivation={derivation} uid={uid} isStill={isStill} />
      </div>
    </Figure>
  )
}
