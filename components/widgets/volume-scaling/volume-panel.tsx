import { AxisX, AxisY } from '@/components/figures/axes'
import { decimal } from '@/components/figures/format'
import { Label, Line, Rule, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { Probe } from '@/components/figures/probe'
import { powerTicks } from '@/components/figures/ticks'
import { digits } from './describe'
import type { Scaling } from './frame'
import { knobs, LADDER } from './params'

export const END = 10 ** -LADDER.decades

/** log V against log ε: measured points, and the laws through the last of them with and without the logarithm. */
export function VolumePanel({
  scaling,
  uid,
  isStill,
}: {
  readonly scaling: Scaling
  readonly uid: string
  readonly isStill: boolean
}) {
  const { levels, volumes, lambda, fraction, multiplicity, level, volume } = scaling
  const [last, lowest] = [levels.at(-1)!, volumes.at(-1)!]
  const law = (m: number) =>
    levels.map(
      (epsilon) =>
        lowest * (epsilon / last) ** lambda * (Math.log(epsilon) / Math.log(last)) ** (m - 1),
    )
  const bottom = 0.2 * END ** lambda * 10 ** (multiplicity - 1)
  return (
    <Plot
      uid={`${uid}-volume`}
      title={`V against ε for K = ${scaling.words}, on logarithmic axes`}
      x={{ from: END, to: 1, scale: 'log' }}
      y={{ from: bottom, to: 3, scale: 'log' }}
      className="panel is-square"
      over={
        !isStill && (
          <Probe
            label="V along the levels"
            stops={levels.toReversed()}
            read={(at) => {
              const y = volumes[levels.indexOf(at)]!
              return {
                words: `ε = ${knobs.level.show(Number(at.toPrecision(2)))}: V = ${digits(y)}`,
                dots: [{ y, meaning: 'posterior' }],
              }
            }}
          />
        )
      }
    >
      <AxisX ticks={powerTicks(END, 1)} name="ε" />
      <AxisY ticks={powerTicks(bottom, 1, 4)} name="V(ε)" />
      <Rule at={level} axis="x" meaning="muted" />
      {multiplicity > 1 && <Line xs={levels} ys={law(1)} meaning="muted" />}
      <Line xs={levels} ys={law(multiplicity)} meaning="lambda" />
      <Scatter xs={levels} ys={volumes} meaning="posterior" radius={2.25} />
      <Scatter xs={[level]} ys={[volume]} meaning="posterior" radius={5} />
      {[
        { words: 'V, measured', meaning: 'posterior' } as const,
        ...(multiplicity > 1
          ? ([
              { words: 'λ with the logarithm of m = 2', meaning: 'lambda' },
              { words: 'without the logarithm', meaning: 'muted' },
            ] as const)
          : [{ words: `the law, λ = ${fraction}`, meaning: 'lambda' } as const]),
      ].map(({ words, meaning }, row, all) => (
        <Label
          key={words}
          x={1}
          y={bottom}
          dx={-6}
          dy={-12 - 18 * (all.length - 1 - row)}
          anchor="end"
          meaning={meaning}
        >
          {words}
        </Label>
      ))}
    </Plot>
  )
}

/** The slope of that curve against log ε, and where theory takes it. */
export function SlopePanel({
  scaling,
  uid,
  isStill,
}: {
  readonly scaling: Scaling
  readonly uid: string
  readonly isStill: boolean
}) {
  const { middles, slopes, lambda, fraction, multiplicity, level, slope } = scaling
  const top = 1.4 * lambda + 0.1
  return (
    <Plot
      uid={`${uid}-slope`}
      title={`The slope of log V against log ε for K = ${scaling.words}`}
      x={{ from: END, to: 1, scale: 'log' }}
      y={{ from: 0, to: top }}
      className="panel is-square"
      over={
        !isStill && (
          <Probe
            label="the slope along the levels"
            stops={middles.toReversed()}
            read={(at) => {
              const y = slopes[middles.indexOf(at)]!
              return {
                words: `ε = ${knobs.level.show(Number(at.toPrecision(2)))}: slope ${decimal(y, 4)}`,
                dots: [{ y, meaning: 'posterior' }],
              }
            }}
          />
        )
      }
    >
      <AxisX ticks={powerTicks(END, 1)} name="ε" />
      <AxisY ticks={slopeTicks(lambda, fraction)} name="slope" />
      <Rule at={level} axis="x" meaning="muted" />
      <Line xs={[END, 1]} ys={[lambda, lambda]} meaning="lambda" />
      {multiplicity > 1 && (
        <Line
          xs={middles}
          ys={middles
            .map((at) => lambda + (multiplicity - 1) / Math.log(at))
            .map((y) => (y < 0 ? NaN : y))}
          meaning="lambda"
          className="is-thin"
        />
      )}
      <Scatter xs={middles} ys={slopes} meaning="posterior" radius={2.25} />
      <Scatter xs={[level]} ys={[slope]} meaning="posterior" radius={5} />
      <Label x={END} y={lambda} dx={8} dy={-8} meaning="lambda">
        λ = {fraction}
      </Label>
      {multiplicity > 1 && (
        <Label x={END} y={0} dx={8} dy={-12} meaning="lambda">
          thin: λ − (m − 1)/log 1/ε
        </Label>
      )}
    </Plot>
  )
}

/** Zero, and λ as the fraction that it is. */
function slopeTicks(lambda: number, fraction: string) {
  return [
    { value: 0, label: '0' },
    { value: lambda, label: fraction },
  ]
}
