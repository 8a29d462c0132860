/**
 * Whether two sets of properties give the same drawing: each is the same value, or an array of the same numbers. The
 * worker's answers hold new arrays each time, and a drag changes the numbers in few of them: to compare them costs a
 * hundredth of what it costs to draw.
 */
export function isSameDrawing<Props extends object>(before: Props, after: Props): boolean {
  const names = Object.keys(after) as (keyof Props)[]
  return (
    names.length === Object.keys(before).length &&
    names.every((name) => isSame(before[name], after[name]))
  )
}

function isSame(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true
  if (!isNumbers(before) || !isNumbers(after) || before.length !== after.length) return false
  for (let i = 0; i < after.length; i++) if (!Object.is(before[i], after[i])) return false
  return true
}

function isNumbers(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value)
}
