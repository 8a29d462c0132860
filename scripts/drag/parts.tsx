/**
 * The heaviest parts of the kit of figures, each under a slider of its own: what a widget pays for them before
 * it has computed anything. `npm run bench:drag` bundles this file into a page of its own.
 */
import { type ReactNode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Slider } from '@/components/controls/controls'
import { number } from '@/components/controls/knobs'
import { Isolines } from '@/components/figures/contours'
import { Heatmap } from '@/components/figures/heatmap'
import { Plot } from '@/components/figures/plot'
import { type Relief, reliefOf } from '@/components/figures/space/relief'
import { SpaceCanvas } from '@/components/figures/space/space-canvas'
import { isolinesAt } from '@/lib/numerics/isolines'

const SIZE = 256
const LEVELS = Array.from({ length: 12 }, (_, i) => (i + 1) / 13)
const knob = number({ label: 'the shape', initial: 0, min: 0, max: 1, step: 0.0025 })

/** A function on [−1, 1]² as numbers on the grid. */
function gridOf(f: (x: number, y: number) => number): Float64Array {
  const along = (k: number) => (2 * (k + 0.5)) / SIZE - 1
  return Float64Array.from({ length: SIZE * SIZE }, (_, k) =>
    f(along(k % SIZE), along(Math.floor(k / SIZE))),
  )
}

const crossing = gridOf((x, y) => x * x * y * y)
const cusp = gridOf((x, y) => (x * x - y * y * y) ** 2 / 4)

/** Between the two landscapes, at a part of the way, each value as `seen`. */
function mixed(part: number, seen = (value: number) => value): Float64Array {
  const values = new Float64Array(SIZE * SIZE)
  for (let k = 0; k < values.length; k++)
    values[k] = seen(crossing[k]! + part * (cusp[k]! - crossing[k]!))
  return values
}

function Square({ children, over }: { readonly children?: ReactNode; readonly over?: ReactNode }) {
  const span = { from: -1, to: 1 }
  return (
    <Plot uid="part" title="A part of the kit" x={span} y={span} over={over} className="film-plane">
      {children}
    </Plot>
  )
}

const surfaceOf = (values: Float64Array): Relief =>
  reliefOf({
    field: { size: SIZE, values },
    x: { name: 'x', over: [-1, 1] },
    y: { name: 'y', over: [-1, 1] },
    z: { name: 'z' },
    knee: 0.004,
    top: 1,
    levels: LEVELS,
    water: 0.02,
  })

const surfaces = { before: surfaceOf(crossing), relief: surfaceOf(cusp) }

const parts = {
  heatmap: (part: number) => (
    <Square over={<Heatmap grid={{ size: SIZE, values: mixed(part) }} ramp="loss" />} />
  ),
  contours: (part: number) => {
    const lines = isolinesAt(mixed(part, Math.sqrt), SIZE, LEVELS)
    return (
      <Square>
        <Isolines lines={lines} meaning="ink" />
      </Square>
    )
  },
  surface: (part: number) => (
    <div className="plot film-plane" style={{ position: 'relative', aspectRatio: 1 }}>
      <SpaceCanvas drawing={{ kind: 'relief', ...surfaces, part, turn: 28, tilt: 32, zoom: 1 }}>
        {null}
      </SpaceCanvas>
    </div>
  ),
}

function Bench({ draw }: { readonly draw: (part: number) => ReactNode }) {
  const [part, setPart] = useState(knob.initial)
  return (
    <div className="widget" style={{ width: 480 }}>
      {draw(part)}
      <Slider knob={knob} value={part} onChange={setPart} />
    </div>
  )
}

/** Puts one part with its slider into the page. */
function show(name: keyof typeof parts): void {
  const live = document.createElement('div')
  live.dataset['live'] = ''
  document.body.replaceChildren(live)
  createRoot(live).render(<Bench draw={parts[name]} />)
}

Object.assign(window, { show })
