import { AxisX, AxisY } from '@/components/figures/axes'
import { superscript } from '@/components/figures/format'
import { Label, Line, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import type { LabAnswer } from '@/lib/lab/lab-answer'
import type { LabCheck } from '@/lib/lab/lab-check'
import { checkWords, fractionValue, noCheckWords } from './check-words'
import { Panel } from './panel'

const HEADING = 'The check'

type Measured = LabCheck & { readonly kind: 'check' }
type Known = LabAnswer & { readonly status: 'exact' | 'upper-bound' }

/** λ and m measured: the volume under water, and the free energy, over the lines that λ and m predict. */
export function CheckPanel({
  uid,
  check,
  answer,
}: {
  readonly uid: string
  readonly check: LabCheck | undefined
  readonly answer: LabAnswer | undefined
}) {
  const isKnown = answer?.status === 'exact' || answer?.status === 'upper-bound'
  if (check?.kind !== 'check' || !isKnown)
    return <Panel name="check" heading={HEADING} words={noCheckWords(answer)} />
  return (
    <Panel name="check" heading={HEADING} words={checkWords(check, answer)}>
      <div className="lab-check">
        <VolumePlot uid={uid} check={check} answer={answer} />
        <EvidencePlot uid={uid} check={check} answer={answer} />
      </div>
    </Panel>
  )
}

type Props = { readonly uid: string; readonly check: Measured; readonly answer: Known }

function VolumePlot({ uid, check, answer }: Props) {
  const { volumes, levelCount } = check
  const first = volumes[0]?.epsilon ?? 1
  const last = first * check.ratio ** (levelCount - 1)
  const anchor = volumes.at(-1)
  const shift = anchor ? anchor.logVolume - lawOfVolume(answer, anchor.epsilon) : 0
  const xs = volumes.map(({ epsilon }) => epsilon)
  const low = Math.min(-2, lawOfVolume(answer, last) + shift) - 1
  const range = Array.from({ length: 41 }, (_, i) => last * (first / last) ** (i / 40))
  const theory = range.filter((epsilon) => epsilon < Math.min(0.3, first))
  const bare = theory.filter((epsilon) => epsilon < 1e-3)
  const ticks = decades(last, first)
  return (
    <Plot
      uid={`${uid}-volume`}
      title="log V against log ε: measured points over the line of λ and m"
      x={{ from: last / 2, to: first * 2, scale: 'log' }}
      y={{ from: low, to: 0.8 }}
      className="lab-check-plot"
    >
      {answer.multiplicity > 1 && anchor && (
        <Line
          xs={bare}
          ys={bare.map(
            (epsilon) =>
              anchor.logVolume + fractionValue(answer.lambda) * Math.log(epsilon / anchor.epsilon),
          )}
          meaning="muted"
        />
      )}
      <Line
        xs={theory}
        ys={theory.map((epsilon) => lawOfVolume(answer, epsilon) + shift)}
        meaning="lambda"
      />
      <Bars
        xs={xs}
        ys={volumes.map(({ logVolume }) => logVolume)}
        errors={volumes.map(({ standardError }) => standardError)}
      />
      <AxisX ticks={ticks} name="ε" />
      <AxisY ticks={endTicks(low, 0)} name="log V(ε)" />
      <Label
        x={range[10] ?? last}
        y={lawOfVolume(answer, range[10] ?? last) + shift}
        dx={8}
        dy={22}
        meaning="lambda"
      >
        {lineLabel(answer, 'log ε', 'log log 1/ε', '+')}
      </Label>
    </Plot>
  )
}

/** λ log ε + (m − 1) log log 1/ε, up to a constant. */
function lawOfVolume(answer: Known, epsilon: number): number {
  return (
    fractionValue(answer.lambda) * Math.log(epsilon) +
    (answer.multiplicity - 1) * Math.log(Math.max(-Math.log(epsilon), 1))
  )
}

function EvidencePlot({ uid, check, answer }: Props) {
  const { evidences } = check
  const [first, last] = [evidences[0], evidences.at(-1)]
  if (!first || !last) return <div className="plot lab-check-plot" />
  const lawOfEvidence = (t: number) =>
    fractionValue(answer.lambda) * Math.log(t) -
    (answer.multiplicity - 1) * Math.log(Math.max(Math.log(t), 1))
  const shift = last.freeEnergy - lawOfEvidence(last.t)
  const steps = Array.from({ length: 41 }, (_, i) => first.t * (last.t / first.t) ** (i / 40))
  const theory = steps.filter((t) => t > 4)
  const high = last.freeEnergy * 1.1 + 0.5
  return (
    <Plot
      uid={`${uid}-evidence`}
      title="−log Z against log t: measured points over the line of λ and m"
      x={{ from: first.t / 2, to: last.t * 2, scale: 'log' }}
      y={{ from: 0, to: high }}
      className="lab-check-plot"
    >
      <Line xs={theory} ys={theory.map((t) => lawOfEvidence(t) + shift)} meaning="lambda" />
      <Bars
        xs={evidences.map(({ t }) => t)}
        ys={evidences.map(({ freeEnergy }) => freeEnergy)}
        errors={evidences.map(({ standardError }) => standardError)}
      />
      <AxisX ticks={decades(first.t, last.t)} name="t" />
      <AxisY ticks={endTicks(0, high)} name="−log Z(t)" />
      <Label
        x={steps[16] ?? 1}
        y={lawOfEvidence(steps[16] ?? 1) + shift}
        dx={8}
        dy={22}
        meaning="lambda"
      >
        {lineLabel(answer, 'log t', 'log log t', '−')}
      </Label>
    </Plot>
  )
}

/** The law as it stands at the line: 5/12 log ε, or ½ log ε + log log 1/ε. */
function lineLabel(answer: Known, log: string, logLog: string, sign: string): string {
  const { lambda, multiplicity } = answer
  const bound = answer.status === 'upper-bound' ? ' (bound)' : ''
  const slope = lambda === '1' ? log : `${lambda} ${log}`
  if (multiplicity === 1) return slope + bound
  const factor = multiplicity === 2 ? '' : `${multiplicity - 1} `
  return `${slope} ${sign} ${factor}${logLog}${bound}`
}

/** Points with bars of one standard error; bars shorter than their point are not seen. */
function Bars({
  xs,
  ys,
  errors,
}: {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly errors: readonly number[]
}) {
  return (
    <>
      {errors.map((error, i) =>
        error > 0.02 && Number.isFinite(error) ? (
          <Line
            key={xs[i]}
            xs={[xs[i]!, xs[i]!]}
            ys={[ys[i]! - error, ys[i]! + error]}
            meaning="ink"
            className="is-thin"
          />
        ) : null,
      )}
      <Scatter xs={xs} ys={ys} meaning="data" radius={3.5} />
    </>
  )
}

/** A few powers of ten between two ends. */
function decades(from: number, to: number) {
  const [low, high] = [from, to].map(Math.log10).toSorted((a, b) => a - b) as [number, number]
  const step = Math.max(1, Math.round((high - low) / 4))
  const start = Math.ceil(low / step) * step
  const count = Math.floor((high - start) / step) + 1
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const power = start + i * step
    return { value: 10 ** power, label: power === 0 ? '1' : `10${superscript(power)}` }
  })
}
