/** A step size that is being adapted. It has state, and so it lives and dies within one warm-up. */
export type StepSizeSearch = {
  /** The step size to try next, after a step was accepted with this probability. */
  readonly next: (acceptanceProbability: number) => number
  /** The step size to keep: the weighted mean of those tried, on the logarithmic scale. */
  readonly settled: () => number
}

/**
 * Nesterov's dual averaging of the log step size towards an acceptance probability δ:
 * log ε_t = μ − (√t / γ) Σ (δ − α_i) / (t + t₀), with μ = log(10 ε₁), γ = 0.05, t₀ = 10, and weights
 * t^(−0.75) in the mean. [@hoffman2014, sec. 3.2]
 */
export function dualAveraging(firstStepSize: number, aim: number): StepSizeSearch {
  const centre = Math.log(10 * firstStepSize)
  let count = 0
  let shortfall = 0
  let meanLog = 0
  return {
    next: (acceptanceProbability) => {
      count++
      const weight = 1 / (count + EARLY_DAMPING)
      shortfall += weight * (aim - acceptanceProbability - shortfall)
      const log = centre - (Math.sqrt(count) / SHRINKAGE) * shortfall
      meanLog += count ** -FORGETTING * (log - meanLog)
      return Math.exp(log)
    },
    settled: () => (count === 0 ? firstStepSize : Math.exp(meanLog)),
  }
}

const SHRINKAGE = 0.05
const EARLY_DAMPING = 10
const FORGETTING = 0.75
