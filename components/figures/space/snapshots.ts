type Snapshot = (scale: number) => Promise<Blob | undefined>

const snapshots = new WeakMap<Element, Snapshot>()

/** Lets a canvas be saved as it is: `snapshot` gives its picture at any scale. */
export function takeSnapshots(canvas: Element, snapshot: Snapshot): () => void {
  snapshots.set(canvas, snapshot)
  return () => snapshots.delete(canvas)
}

/** The picture of a canvas at so many times its size, where it can give one. */
export function snapshotOf(canvas: Element, scale: number): ReturnType<Snapshot> | undefined {
  return snapshots.get(canvas)?.(scale)
}
