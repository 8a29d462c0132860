import { memo } from 'react'
import { groupDigits } from '@/components/controls/knobs'
import { Area } from '@/components/figures/area'
import { AxisX, AxisY } from '@/components/figures/axes'
import { EndLabels } from '@/components/figures/end-labels'
import { decimal } from '@/components/figures/format'
import { Label, Line, Rule, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { Probe } from '@/components/figures/probe'
import { endTicks, powerTicks } from '@/components/figures/ticks'
import { percent, sizeWords } from './describe'
import { type Duel, lossAt, placesOf, SIZES } from './frame'

/** The loss with its two basins, and the posterior to its peak. */
export function BasinsPanel({ duel, uid }: { readonly duel: Duel; readonly uid: string }) {
  const { params, share, n } = duel
  const places = placesOf(params)
  const density = places.map((w) => Math.exp(-n * lossAt(params, w)))
  return (
    <Plot
      uid={`${uid}-basins`}
      title="The loss with its two basins, and the posterior in them"
      x={{ from: -2, to: 2 }}
      y={{ from: 0, to: 1.3 }}
      className="panel is-bare"
    >
      <Area xs={places} ys={density} meaning="posterior" />
      <Line xs={places} ys={density} meaning="posterior" className="is-thin" />
      {[-1, 1].map((side) => {
        const half = places.filter((w) => w * side > 0)
        return <Line key={side} xs={half} ys={half.map((w) => lossAt(params, w))} meaning="ink" />
      })}
      <AxisX ticks={endTicks(-2, 2, 4)} name="w" />
      {(['regular', 'singular'] as const).map((name, i) => (
        <g key={name}>
          <Label x={2 * i - 1} y={1.3} dy={-19} anchor="middle">
            {name}, λ = {i === 0 ? '½' : '¼'}
          </Label>
          <Label x={2 * i - 1} y={1.3} dy={-4} anchor="middle" meaning="posterior">
            {percent(i === 0 ? 1 - share : share)}
          </Label>
        </g>
      ))}
    </Plot>
  )
}

const TOP = 9

/** Both free energies against log n, and their crossings. */
export function EnergiesPanel({
  duel,
  uid,
  isStill,
}: {
  readonly duel: Duel
  readonly uid: string
  readonly isStill: boolean
}) {
  const { energies, critical, n, now } = duel
  return (
    <Plot
      uid={`${uid}-energies`}
      title="The free energies of the two basins against n"
      x={{ from: 1, to: 1e6, scale: 'log' }}
      y={{ from: 0, to: TOP }}
      className="panel has-names"
      over={
        !isStill && (
          <Probe
            label="the free energies along n"
            stops={SIZES}
            read={(size) => {
              const i = SIZES.indexOf(size)
              const { regular: F, singular: G } = energies[i]!
              return {
                words: `n = ${groupDigits(Math.round(size))}: regular ${decimal(F, 2)}, singular ${decimal(G, 2)} nats`,
                dots: [F, G].filter((y) => y <= TOP).map((y) => ({ y, meaning: 'ink' as const })),
              }
            }}
          />
        )
      }
    >
      <AxisX ticks={powerTicks(1, 1e6, 3)} name="n" />
      <AxisY ticks={endTicks(0, TOP, 3)} name="free energy, nats" />
      <Rule at={n} axis="x" meaning="muted" />
      <Curves energies={energies} />
      <Scatter xs={[n, n]} ys={[now.regular, now.singular]} meaning="posterior" radius={4} />
      <Crossings energies={energies} critical={critical} />
    </Plot>
  )
}

/** Both free energies: they stay while n moves. */
const Curves = memo(function Curves({ energies }: Pick<Duel, 'energies'>) {
  return (
    <>
      <Line xs={SIZES} ys={energies.map(({ regular }) => regular)} meaning="ink" />
      <Line
        xs={SIZES}
        ys={energies.map(({ singular }) => singular)}
        meaning="ink"
        className="is-guess"
      />
    </>
  )
})

/** Where the curves cross, and their names at their ends. */
const Crossings = memo(function Crossings({
  energies,
  critical,
}: Pick<Duel, 'energies' | 'critical'>) {
  const heightAt = (size: number) => {
    const i = SIZES.findIndex((one) => one >= size)
    const part = Math.log(size / SIZES[i - 1]!) / Math.log(SIZES[i]! / SIZES[i - 1]!)
    const [low, high] = [energies[i - 1]!.regular, energies[i]!.regular]
    return low + part * (high - low)
  }
  const last = energies.at(-1)!
  return (
    <>
      <Scatter xs={critical} ys={critical.map(heightAt)} meaning="lambda" radius={4.5} />
      {critical.map((size, i) => (
        <Label
          key={i}
          x={size}
          y={heightAt(size)}
          dx={i === 0 ? 6 : -6}
          dy={i === 0 ? 22 : -12}
          anchor={i === 0 ? 'start' : 'end'}
          meaning="lambda"
        >
          n = {sizeWords(size)}
        </Label>
      ))}
      <EndLabels
        labels={[
          { key: 'regular', y: Math.min(last.regular, TOP), text: 'regular', meaning: 'ink' },
          { key: 'singular', y: Math.min(last.singular, TOP), text: 'singular', meaning: 'ink' },
        ]}
      />
    </>
  )
})
