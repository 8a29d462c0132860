/** Numbers on the drawing square, read by index. */
type At = (i: number) => number

/** A line through `count` points as a path; it breaks where a height is no number, and a lone point is a dot. */
export function linePath(count: number, x: At, y: At): string {
  let path = ''
  let run = 0
  for (let i = 0; i <= count; i++) {
    const height = i < count ? y(i) : NaN
    if (Number.isFinite(height)) path += `${run++ === 0 ? 'M' : 'L'}${x(i)},${height}`
    else {
      if (run === 1) path += 'Z'
      run = 0
    }
  }
  return path
}

/** The region between two lines through `count` points each, as a path: along `high` and back along `low`. */
export function bandPath(count: number, x: At, low: At, high: At): string {
  let path = ''
  for (let i = 0; i < count; i++) path += `${i === 0 ? 'M' : 'L'}${x(i)},${high(i)}`
  for (let i = count - 1; i >= 0; i--) path += `L${x(i)},${low(i)}`
  return path && `${path}Z`
}
