import { gaussianLocation } from './gaussian-location'
import { linearRegression } from './linear-regression'
import type { Model } from './model'
import { productRegression } from './product-regression'
import { tanhRegression } from './tanh-regression'

/** The statistical models of the library. */
export const models: readonly Model[] = [
  gaussianLocation,
  linearRegression,
  productRegression,
  tanhRegression,
]
