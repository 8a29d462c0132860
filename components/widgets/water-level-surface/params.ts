import { number } from '@/components/controls/knobs'

export const knobs = {
  level: number({
    label: 'water level ε',
    initial: 0.02,
    min: 1e-4,
    max: 1,
    scale: 'log',
    significant: 3,
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
    initial: 40,
    min: 12,
    max: 90,
    step: 1,
    show: (tilt) => `${tilt}°`,
    detents: [{ value: 90, label: 'from above' }],
  }),
}
