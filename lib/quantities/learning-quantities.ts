import { averageFreeEnergy, learningCurve } from '@/lib/learning-curves/average-free-energy'
import { type MeanModel, singularFluctuation } from '@/lib/learning-curves/mean-model'
import { family, type Quantity } from './quantity'

const SIZES = [1, 10, 100, 1000, 10_000] as const

const CHAIN = 'quadrature over the prior and over the mean of the sample'

const energies =
  (formula: string, model: MeanModel) =>
  (n: number): Quantity => ({
    meaning: `average of F_n − n L_n(w₀) for N(${formula}, 1), truth N(0, 1), prior N(0, 1) on each weight, n = ${n}`,
    unit: 'nats',
    how: CHAIN,
    value: () => averageFreeEnergy(model, n),
  })

const curves =
  (formula: string, model: MeanModel) =>
  (n: number): Quantity => ({
    meaning: `n (E[G_n] − L(w₀)) for N(${formula}, 1), truth N(0, 1), prior N(0, 1) on each weight, n = ${n}`,
    unit: '1',
    how: `${CHAIN}, by E[G_n] = E[F_(n+1)] − E[F_n]`,
    value: () => learningCurve(model, n),
  })

const location: MeanModel = { kind: 'power', k: 1 }
const square: MeanModel = { kind: 'power', k: 2 }
const cube: MeanModel = { kind: 'power', k: 3 }
const product: MeanModel = { kind: 'product' }

const slope = (formula: string, model: MeanModel): Quantity => ({
  meaning: `slope of the average of F_n − n L_n(w₀) against log n from n = 1000 to 10 000, N(${formula}, 1), truth N(0, 1), prior N(0, 1) on each weight`,
  unit: '1',
  how: CHAIN,
  value: () => (averageFreeEnergy(model, 10_000) - averageFreeEnergy(model, 1000)) / Math.log(10),
})

/** Quantities of averages over samples, by name. */
export const learningQuantities = {
  'free-energy-slope-location': slope('w', location),
  'free-energy-slope-square': slope('w²', square),
  'free-energy-slope-cube': slope('w³', cube),
  'free-energy-slope-product': slope('ab', product),
  ...family('average-free-energy-location', SIZES, energies('w', location)),
  ...family('average-free-energy-square', SIZES, energies('w²', square)),
  ...family('average-free-energy-cube', SIZES, energies('w³', cube)),
  ...family('average-free-energy-product', SIZES, energies('ab', product)),
  ...family('product-remainder', [1000, 10_000], (n) => ({
    meaning: `average of F_n − n L_n(w₀) less ½ log n − log log n, N(ab, 1), truth N(0, 1), priors N(0, 1), n = ${n}`,
    unit: 'nats' as const,
    how: CHAIN,
    value: () => averageFreeEnergy(product, n) - 0.5 * Math.log(n) + Math.log(Math.log(n)),
  })),
  ...family('learning-curve-location', SIZES, curves('w', location)),
  ...family('learning-curve-square', SIZES, curves('w²', square)),
  ...family('learning-curve-cube', SIZES, curves('w³', cube)),
  ...family('learning-curve-product', SIZES, curves('ab', product)),
  ...family('singular-fluctuation', [1, 2, 3, 4, 5], (k) => ({
    meaning: `singular fluctuation ν of N(w^${k}, 1) at truth 0, β = 1`,
    unit: '1',
    how: 'quadrature of the limit law, over v = n^(1/2k) w and over the noise',
    value: () => singularFluctuation(k).nu,
  })),
} as const satisfies Readonly<Record<string, Quantity>>
