import { choice, number } from '@/components/controls/knobs'

/** What the reader may set of the chains. */
export const knobs = {
  landscape: choice({
    label: 'landscape',
    initial: 'crossing',
    options: {
      bowl: 'w₁² + w₂²',
      valley: 'w₁²',
      crossing: 'w₁²w₂²',
      'uneven-crossing': 'w₁²w₂⁴',
      cusp: '(w₁² − w₂³)²',
    },
  }),
  nBeta: number({
    label: 'nβ',
    initial: 100,
    min: 10,
    max: 1e4,
    scale: 'log',
    significant: 2,
    detents: [
      { value: 10, label: '10' },
      { value: 100, label: '100' },
      { value: 1000, label: '1000' },
    ],
  }),
  stepSize: number({
    label: 'step size ε',
    initial: 0.002,
    min: 1e-5,
    max: 0.1,
    scale: 'log',
    significant: 2,
    detents: [
      { value: 0.002, label: '0.002' },
      { value: 0.02, label: '0.02' },
    ],
  }),
  localization: number({
    label: 'localisation γ',
    initial: 1,
    min: 0.1,
    max: 1000,
    scale: 'log',
    significant: 2,
    detents: [
      { value: 1, label: '1' },
      { value: 100, label: '100' },
    ],
  }),
  draws: number({
    label: 'steps of each chain',
    initial: 4000,
    min: 100,
    max: 10_000,
    scale: 'log',
    significant: 2,
    integer: true,
    detents: [
      { value: 1000, label: '1000' },
      { value: 4000, label: '4000' },
    ],
  }),
  chains: number({ label: 'chains', initial: 4, min: 2, max: 6, integer: true }),
  seed: number({ label: 'seed of the noise', initial: 1, min: 1, max: 99, integer: true }),
}
