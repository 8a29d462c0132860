import { choice, number } from '@/components/controls/knobs'

export const knobs = {
  landscape: choice({
    label: 'landscape',
    initial: 'crossing',
    options: {
      bowl: 'bowl',
      trough: 'trough',
      'quartic-bowl': 'quartic bowl',
      valley: 'valley',
      hyperbola: 'hyperbola',
      circle: 'circle',
      crossing: 'crossing',
      'uneven-crossing': 'uneven crossing',
      'crossing-with-floor': 'raised crossing',
      'three-lines': 'three lines',
      cusp: 'cusp',
      tacnode: 'tacnode',
      'line-and-dot': 'line and dot',
      cone: 'cone',
      'whitney-umbrella': 'Whitney umbrella',
      'cuspidal-edge': 'cuspidal edge',
    },
  }),
  level: number({
    label: 'water level ε',
    initial: 0.01,
    min: 1e-4,
    max: 1,
    scale: 'log',
    significant: 2,
    detents: [
      { value: 1e-4, label: '10⁻⁴' },
      { value: 0.01, label: '0.01' },
      { value: 1, label: '1' },
    ],
    show: (level) => (level < 0.001 ? level.toFixed(5) : String(level)),
  }),
  turn: number({
    label: 'turn',
    initial: 28,
    min: -180,
    max: 180,
    step: 1,
    show: (turn) => `${turn}°`,
    detents: [{ value: 0, label: '0°' }],
  }),
  tilt: number({
    label: 'tilt',
    initial: 42,
    min: 12,
    max: 90,
    step: 1,
    show: (tilt) => `${tilt}°`,
    detents: [{ value: 90, label: 'from above' }],
  }),
}

export type ZooId = (typeof knobs.landscape)['initial']
