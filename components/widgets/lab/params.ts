import { number, textLine } from '@/components/controls/knobs'
import { magnitude } from '@/components/figures/format'
import { labExamples } from '@/lib/lab/examples'

/** What a reader types and turns; all of it is in the address. */
export const knobs = {
  k: textLine({
    label: 'K(w)',
    initial: '(x^2 - y^3)^2',
    maxLength: 600,
    samples: labExamples.map(({ k }) => k),
  }),
  box: textLine({
    label: 'box',
    initial: '',
    maxLength: 200,
    samples: ['x=-1:1,y=-1:1', 'x=0:1/2', 'x=1:0'],
  }),
  at: textLine({
    label: 'near the point',
    initial: '',
    maxLength: 200,
    samples: ['x=0,y=0', 'x=?'],
  }),
  prior: textLine({
    label: 'prior',
    initial: '',
    maxLength: 200,
    samples: ['x^1*y^1', '|x|^(-1/2)', 'x^-2'],
  }),
  chart: textLine({
    label: 'chart of the resolution',
    initial: '',
    maxLength: 60,
    samples: ['1', '1.1', '1.2.1', '9.9'],
  }),
  level: number({
    label: 'water level ε, as a part of the highest K',
    initial: 0.02,
    min: 1e-6,
    max: 1,
    scale: 'log',
    significant: 2,
    detents: [
      { value: 1e-6, label: '10⁻⁶' },
      { value: 1e-3, label: '10⁻³' },
      { value: 1, label: '1' },
    ],
    show: (level) => (level < 1e-3 ? magnitude(level, 2) : String(level)),
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
    initial: 34,
    min: 12,
    max: 90,
    step: 1,
    show: (tilt) => `${tilt}°`,
    detents: [{ value: 90, label: 'from above' }],
  }),
}
