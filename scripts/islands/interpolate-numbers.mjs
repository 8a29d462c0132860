/**
 * What d3-scale needs of d3-interpolate when its ranges are numbers, as they are in every figure. The whole of it
 * brings colour spaces and the reading of numbers within strings, to each page with a figure.
 */
export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t

export const interpolate = (a, b) => interpolateNumber(a, b)

export const interpolateRound = (a, b) => (t) => Math.round(a * (1 - t) + b * t)

/** Scales that diverge through a middle ask for it; no figure has one. */
export const piecewise = () => {
  throw new Error('no figure of the guide interpolates piecewise')
}
