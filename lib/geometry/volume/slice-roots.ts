/**
 * The real roots of a polynomial in one variable on an interval, in double precision and ascending, by
 * bracketing between the roots of its derivative, found the same way. Roots where the sign does not
 * change to within rounding may be missed.
 *
 * @param coefficients from the constant upwards
 */
export function realRoots(
  coefficients: ArrayLike<number>,
  low: number,
  high: number,
): readonly number[] {
  let top = coefficients.length - 1
  while (top > 0 && coefficients[top] === 0) top--
  if (top <= 0) return []
  const derivative = new Float64Array(top)
  for (let i = 1; i <= top; i++) derivative[i - 1] = i * coefficients[i]!
  const turns = top === 1 ? [] : realRoots(derivative, low, high)
  const roots: number[] = []
  let left = low
  let valueLeft = horner(coefficients, top, low)
  for (const right of [...turns, high]) {
    const valueRight = horner(coefficients, top, right)
    if (valueLeft === 0) roots.push(left)
    else if (valueLeft > 0 !== valueRight > 0 && valueRight !== 0)
      roots.push(bracketed(coefficients, top, left, right, valueLeft > 0))
    left = right
    valueLeft = valueRight
  }
  if (valueLeft === 0) roots.push(left)
  return roots
}

/** Newton's steps, kept inside a bracket that each evaluation makes narrower. */
function bracketed(
  coefficients: ArrayLike<number>,
  top: number,
  low: number,
  high: number,
  isLowPositive: boolean,
): number {
  let [left, right] = [low, high]
  let x = (left + right) / 2
  for (let i = 0; i < 100; i++) {
    let [value, slope] = [coefficients[top]!, 0]
    for (let k = top - 1; k >= 0; k--) {
      slope = slope * x + value
      value = value * x + coefficients[k]!
    }
    if (value === 0) return x
    if (value > 0 === isLowPositive) left = x
    else right = x
    const step = x - value / slope
    // Every third step halves the bracket, whatever Newton says: near multiple roots he is slow.
    const next = step > left && step < right && i % 3 !== 2 ? step : (left + right) / 2
    if (Math.abs(next - x) <= 1e-16 * Math.abs(x) || next === left || next === right) return next
    x = next
  }
  return x
}

function horner(coefficients: ArrayLike<number>, top: number, x: number): number {
  let value = coefficients[top]!
  for (let i = top - 1; i >= 0; i--) value = value * x + coefficients[i]!
  return value
}
