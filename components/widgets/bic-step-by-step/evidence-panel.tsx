import { groupDigits } from '@/components/controls/knobs'
import { AxisX, AxisY } from '@/components/figures/axes'
import { EndLabels } from '@/components/figures/end-labels'
import { decimal } from '@/components/figures/format'
import { Line, Rule, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { Probe } from '@/components/figures/probe'
import { endTicks, powerTicks } from '@/components/figures/ticks'
import { freeEnergyAsymptote } from '@/lib/landscapes/asymptotics'
import { type Derivation, SIZES } from './frame'

/** −log Z exactly, by Laplace's Gaussian where there is one, and by BIC, against log n. */
export function EvidencePanel({
  derivation: { landscape, words, all, now, isRegular },
  uid,
  isStill,
}: {
  readonly derivation: Derivation
  readonly uid: string
  readonly isStill: boolean
}) {
  const { dimension, coefficient } = landscape
  const law = SIZES.map((n) => freeEnergyAsymptote(coefficient, n))
  // The law leaves out a constant: it is drawn through the last exact point.
  const shift = all.at(-1)!.exact - law.at(-1)!
  const top = (dimension / 2) * Math.log(1e6) + 0.6
  const exact = all.map((step) => step.exact)
  const bic = all.map((step) => step.bic)
  return (
    <Plot
      uid={`${uid}-evidence`}
      title={`−log Z against n for K = ${words}`}
      x={{ from: 10, to: 1e6, scale: 'log' }}
      y={{ from: 0, to: top }}
      className="panel has-names"
      over={
        !isStill && (
          <Probe
            label="−log Z along n"
            stops={SIZES}
            read={(n) => {
              const i = SIZES.indexOf(n)
              return {
                words: `n = ${groupDigits(n)}: exact ${decimal(exact[i]!, 2)}, (d/2) log n ${decimal(bic[i]!, 2)} nats`,
                dots: [
                  { y: exact[i]!, meaning: 'posterior' },
                  { y: bic[i]!, meaning: 'laplace' },
                ],
              }
            }}
          />
        )
      }
    >
      <AxisX ticks={powerTicks(10, 1e6, 2)} name="n" />
      <AxisY ticks={endTicks(0, top, 3)} name="−log Z, nats" />
      <Rule at={now.n} axis="x" meaning="muted" />
      <Line xs={SIZES} ys={bic} meaning="laplace" />
      {isRegular && <Line xs={SIZES} ys={all.map(({ gaussian }) => gaussian)} meaning="laplace" />}
      <Line
        xs={SIZES}
        ys={law.map((value) => value + shift)}
        meaning="lambda"
        className="is-thin"
      />
      <Scatter xs={SIZES} ys={exact} meaning="posterior" radius={2.5} />
      <Scatter xs={[now.n]} ys={[now.exact]} meaning="posterior" radius={5} />
      <EndLabels
        labels={[
          { key: 'bic', y: bic.at(-1)!, text: '(d/2) log n', meaning: 'laplace' },
          {
            key: 'exact',
            y: exact.at(-1)!,
            text: isRegular ? 'exact, Laplace' : 'exact',
            meaning: 'posterior',
          },
          {
            key: 'law',
            y: exact.at(-1)! - 0.01,
            text: `slope λ = ${coefficient.lambda.toFraction()}${coefficient.multiplicity > 1 ? ', m = 2' : ''}`,
            meaning: 'lambda',
          },
        ]}
      />
    </Plot>
  )
}
