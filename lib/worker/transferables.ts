/**
 * The buffers of every typed array inside a message, each once: handed to `postMessage`, they move to
 * the other side and are not copied. Looks through plain objects and arrays.
 *
 * @example
 * port.postMessage(frame, transferables(frame))
 */
export function transferables(message: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  collect(message, found)
  return [...found]
}

function collect(value: unknown, found: Set<ArrayBuffer>): void {
  if (typeof value !== 'object' || value === null) return
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
    return
  }
  for (const part of Object.values(value)) collect(part, found)
}
