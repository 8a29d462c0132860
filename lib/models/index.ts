import { bernoulli } from './bernoulli'
import { cubicRegression } from './cubic-regression'
import { deepLinearChain } from './deep-linear-chain'
import { gaussianLocation } from './gaussian-location'
import { gaussianLocationProduct } from './gaussian-location-product'
import { gaussianLocationSquare } from './gaussian-location-square'
import { linearRegression } from './linear-regression'
import { logisticRegression } from './logistic-regression'
import type { Model } from './model'
import { normalMixture } from './normal-mixture'
import { productRegression } from './product-regression'
import { reducedRankRegression } from './reduced-rank-regression'
import { reluRegression } from './relu-regression'
import { sumRegression } from './sum-regression'
import { tanhRegression } from './tanh-regression'
import { tiedTanhRegression } from './tied-tanh-regression'
import { twoUnitReluRegression, twoUnitTanhRegression } from './two-units'

/** The statistical models of the library. */
export const models: readonly Model[] = [
  bernoulli,
  gaussianLocation,
  gaussianLocationSquare,
  gaussianLocationProduct,
  linearRegression,
  cubicRegression,
  productRegression,
  sumRegression,
  tanhRegression,
  tiedTanhRegression,
  reluRegression,
  logisticRegression,
  normalMixture,
  twoUnitTanhRegression,
  twoUnitReluRegression,
  deepLinearChain(3),
  reducedRankRegression({ inputs: 2, hidden: 2, outputs: 2 }),
]
