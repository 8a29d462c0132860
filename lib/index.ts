/**
 * The front door of the package that `npm run build:lib` makes: what a stranger would ask for first. Every
 * other module is reached by its room and file, as the page of the library names them. Nothing in this
 * project imports from here.
 */
export { checkCertificate } from './geometry/certificate/check-certificate'
export { deepLinear } from './geometry/closed-forms/deep-linear'
export { reducedRank } from './geometry/closed-forms/reduced-rank'
export { tanhNetwork } from './geometry/closed-forms/tanh-network'
export type { LearningCoefficient } from './geometry/learning-coefficient'
export type { Polynomial } from './geometry/polynomials/polynomial'
export { parsePolynomial, polynomialOf } from './geometry/polynomials/parse'
export { realThreshold, thresholdSteps } from './geometry/threshold'
export type {
  ThresholdAnswer,
  ThresholdProgress,
  ThresholdQuestion,
} from './geometry/threshold-question'

export { landscape, landscapes } from './landscapes/index'
export type { Landscape } from './landscapes/landscape'
export { partitionFunction } from './landscapes/partition-function'

export { models } from './models/index'
export type { Model } from './models/model'
export type { Prior } from './models/prior'
export type { Sample } from './models/sample'

export { evidence } from './posterior/evidence'
export { freeEnergyLaw, halfBic } from './posterior/free-energy'
export { gridPosterior } from './posterior/grid-posterior'
export { laplace } from './posterior/laplace'
export type { Problem } from './posterior/problem'

export { samplers } from './samplers/index'
export type { Kernel } from './samplers/kernel'
export { runChain, runChains } from './samplers/run'
export type { Target } from './samplers/target'

export type { Chains } from './diagnostics/chains'
export { essBulk, essMean, essTail } from './diagnostics/ess'
export { mcseMean } from './diagnostics/mcse'
export { rhat } from './diagnostics/rhat'

export { llcOf } from './estimators/llc'
export { psisLoo } from './estimators/psis-loo'
export { volumeScaling } from './estimators/volume-scaling'
export { waic } from './estimators/waic'
export { wbic } from './estimators/wbic'

export { formatFraction, fraction, parseFraction } from './numerics/fraction'
export type { Fraction } from './numerics/fraction'
export { logSumExp } from './numerics/log-sum-exp'

export { foldIn, keyOf, split } from './random/key'
export type { Key } from './random/key'
export { normals, streamOf, uniforms } from './random/stream'
