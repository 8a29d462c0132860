import { changeOf } from './change'
import type { Reply, Request, Side } from './messages'
import { isSamePicture, type StagePicture } from './picture'

/** One surface's place on a page: a canvas that shows what the painter has drawn for it. */
export type View = {
  /** Shows a picture as soon as it is drawn, once the place is in sight; the first one at once. */
  readonly show: (picture: StagePicture) => void
  /** The picture as a PNG at so many times its size on the page; none when the painter is away. */
  readonly snapshot: (scale: number) => Promise<Blob | undefined>
  readonly close: () => void
}

/** The painter as a page knows it. */
export type Easel = {
  /** Takes a canvas of a page under its care; `painted` is called when it holds its first picture. */
  readonly open: (
    target: HTMLCanvasElement,
    stage: StagePicture['kind'],
    painted: () => void,
  ) => View
  /** Whether a picture has been on its way for longer than the eye forgives. */
  readonly isLate: () => boolean
  /** Takes what the painter says of its pictures. */
  readonly receive: (reply: Reply) => void
}

/** Milliseconds for one picture of a movement. */
const LATE_MS = 50

/** Milliseconds without a new picture after which the last one is drawn as finely as can be. */
const REST_MS = 150

type Held = {
  readonly name: number
  readonly target: HTMLCanvasElement
  readonly painted: () => void
  width: number
  picture: StagePicture | undefined
  /** What the painter knows. */
  known: StagePicture | undefined
  isDirty: boolean
  isShown: boolean
  isInSight: boolean
  isResting: boolean
  /** When the picture that is being drawn was asked for. */
  asked: number | undefined
  rest: ReturnType<typeof setTimeout> | undefined
}

/**
 * The places of a page that a painter in a worker draws for. Each has one picture on its way at most; what
 * comes meanwhile waits, and only the last of it is drawn. A picture is asked for when something changed and is in
 * sight, and not otherwise.
 */
export function easel(post: (request: Request) => void): Easel {
  const views = new Map<number, Held>()
  const viewOf = new WeakMap<Element, Held>()
  const snapshots = new Map<number, (picture: Blob | undefined) => void>()
  let names = 0

  const ask = (view: Held) => {
    const { name, picture, known, width, target, isDirty, isInSight, isShown, isResting } = view
    // The first picture does not wait to be seen: the figure around it wakes when it is there.
    const isDue = isDirty && width > 0 && (isInSight || !isShown) && view.asked === undefined
    if (!picture || !isDue || !target.isConnected) return
    const change = changeOf(picture, known)
    view.known = picture
    view.isDirty = false
    view.asked = performance.now()
    clearTimeout(view.rest)
    post({ kind: 'draw', view: name, change, side: sideOf(view, pixelRatio()), isResting })
  }
  const touch = (view: Held, isResting = false) => {
    view.isDirty = true
    view.isResting = isResting
    ask(view)
  }
  const put = (view: Held, bitmap: ImageBitmap, isCoarse: boolean) => {
    const { target } = view
    target.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
    target.toggleAttribute('data-coarse', isCoarse)
    view.asked = undefined
    if (!view.isShown) view.painted()
    view.isShown = true
    if (view.isDirty) ask(view)
    else if (isCoarse) view.rest = setTimeout(() => touch(view, true), REST_MS)
  }

  const sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const view = viewOf.get(target)
      if (!view) continue
      view.isInSight = isIntersecting
      ask(view)
    }
  })
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const view = viewOf.get(target)
      if (!view || view.width === contentRect.width) continue
      view.width = contentRect.width
      touch(view)
    }
  })

  return {
    isLate: () =>
      [...views.values()].some(({ asked = Infinity }) => performance.now() - asked > LATE_MS),
    receive: (reply) => {
      if (reply.kind === 'snapshot') snapshots.get(reply.ask)?.(reply.picture)
      if (reply.kind === 'away') for (const give of snapshots.values()) give(undefined)
      if (reply.kind !== 'drawn') return
      const view = views.get(reply.view)
      if (view) put(view, reply.bitmap, reply.isCoarse)
      else reply.bitmap.close()
    },
    open: (target, stage, painted) => {
      const view: Held = {
        name: names++,
        target,
        painted,
        width: target.clientWidth,
        picture: undefined,
        known: undefined,
        isDirty: false,
        isShown: false,
        isInSight: true,
        isResting: false,
        asked: undefined,
        rest: undefined,
      }
      views.set(view.name, view)
      viewOf.set(target, view)
      sight.observe(target)
      sizes.observe(target)
      post({ kind: 'open', view: view.name, stage })
      return {
        show: (picture) => {
          if (isSamePicture(picture, view.picture)) return
          view.picture = picture
          touch(view)
        },
        snapshot: (scale) =>
          new Promise((resolve) => {
            const number = names++
            snapshots.set(number, (picture) => {
              snapshots.delete(number)
              resolve(picture)
            })
            post({ kind: 'snapshot', view: view.name, ask: number, side: sideOf(view, scale) })
          }),
        close: () => {
          clearTimeout(view.rest)
          views.delete(view.name)
          sight.unobserve(target)
          sizes.unobserve(target)
          post({ kind: 'close', view: view.name })
        },
      }
    },
  }
}

function sideOf({ width }: Held, density: number): Side {
  return { pixels: Math.max(1, Math.round(width * density)), density }
}

function pixelRatio(): number {
  return Math.min(2, devicePixelRatio)
}
