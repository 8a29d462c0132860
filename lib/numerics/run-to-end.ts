/**
 * What a computation in steps gives when nobody stops it.
 *
 * @example
 * runToEnd(thresholdSteps({ polynomial: polynomialOf('x^2*y^2'), region: { kind: 'box', box: {} } })).status // 'exact'
 */
export function runToEnd<Output>(steps: Iterator<unknown, Output>): Output {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
