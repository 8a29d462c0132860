/**
 * A value that is computed when it is first asked for, and kept.
 *
 * @example
 * const table = once(() => [1, 4, 9])
 * table() === table() // true
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
