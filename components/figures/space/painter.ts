import { ColorManagement, LinearSRGBColorSpace, WebGLRenderer } from 'three'
import type { StageScene } from './mesh-set'
import { isSamePicture, type StagePicture } from './picture'
import { reliefScene } from './relief-scene'
import { solidScene } from './solid-scene'

/** One surface's place on a page: a canvas that shows what the shared one has drawn for it. */
export type View = {
  /** Draws a picture in the next frame in which the place is in sight. */
  readonly show: (picture: StagePicture) => void
  /** The picture as a data URL, at so many times its size on the page. */
  readonly snapshot: (scale: number) => string
  readonly close: () => void
}

export type Painter = {
  /** Takes a canvas of a page under its care; `painted` is called when it holds its first picture. */
  readonly open: (
    target: HTMLCanvasElement,
    kind: StagePicture['kind'],
    painted: () => void,
  ) => View
}

type Held = {
  readonly target: HTMLCanvasElement
  readonly scene: StageScene
  readonly painted: () => void
  picture: StagePicture | undefined
  isDirty: boolean
  isInSight: boolean
}

/**
 * Draws the surfaces of a page, however many there are, with one WebGL context: a browser grants only a
 * few. Each surface is drawn on the shared canvas, which is in no page, and copied to its own place. So
 * nothing lags behind when the page scrolls, and the last picture stays when the context is lost. A frame
 * is drawn when something changed and is in sight, and not otherwise.
 */
export function openPainter(canvas: HTMLCanvasElement, context: WebGL2RenderingContext): Painter {
  // Colours are mixed as the style sheets mix them.
  ColorManagement.enabled = false
  const renderer = new WebGLRenderer({ canvas, context, antialias: true, alpha: true })
  renderer.outputColorSpace = LinearSRGBColorSpace
  renderer.setClearColor(0, 0)
  const views = new Set<Held>()
  let frame = 0

  const wake = () => {
    if (frame === 0) frame = requestAnimationFrame(work)
  }
  const work = () => {
    frame = 0
    for (const view of views) if (view.isDirty && view.isInSight) paint(view)
  }
  const paint = (view: Held) => {
    const { target, picture } = view
    const side = target.clientWidth
    if (!picture || side === 0 || context.isContextLost()) return
    view.isDirty = false
    const density = Math.min(2, devicePixelRatio)
    const pixels = Math.round(side * density)
    draw(view.scene, picture, pixels, density)
    copyTo(target, pixels)
    view.painted()
  }
  const copyTo = (target: HTMLCanvasElement, pixels: number) => {
    if (target.width !== pixels) target.width = target.height = pixels
    const sheet = target.getContext('2d')
    sheet?.clearRect(0, 0, pixels, pixels)
    const top = canvas.height - pixels
    sheet?.drawImage(canvas, 0, top, pixels, pixels, 0, 0, pixels, pixels)
  }
  const draw = (scene: StageScene, picture: StagePicture, pixels: number, density: number) => {
    // The shared canvas only grows: one size for the surfaces of a page, one reallocation.
    if (canvas.width < pixels) renderer.setSize(pixels, pixels, false)
    renderer.setViewport(0, 0, pixels, pixels)
    scene.take(picture, pixels, density)
    scene.draw(renderer)
  }

  canvas.addEventListener('webglcontextrestored', () => {
    for (const view of views) view.isDirty = true
    wake()
  })
  const viewOf = new WeakMap<Element, Held>()
  const sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const view = viewOf.get(target)
      if (view) view.isInSight = isIntersecting
    }
    wake()
  })
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const view = viewOf.get(target)
      if (view) view.isDirty = true
    }
    wake()
  })

  return {
    open: (target, kind, painted) => {
      const view: Held = {
        target,
        scene: kind === 'relief' ? reliefScene() : solidScene(),
        painted,
        picture: undefined,
        isDirty: false,
        isInSight: false,
      }
      views.add(view)
      viewOf.set(target, view)
      sight.observe(target)
      sizes.observe(target)
      return {
        show: (picture) => {
          if (isSamePicture(picture, view.picture)) return
          view.picture = picture
          view.isDirty = true
          wake()
        },
        snapshot: (scale) => {
          const pixels = Math.round(target.clientWidth * scale)
          if (view.picture) draw(view.scene, view.picture, pixels, scale)
          const copy = document.createElement('canvas')
          copyTo(copy, pixels)
          return copy.toDataURL()
        },
        close: () => {
          views.delete(view)
          sight.unobserve(target)
          sizes.unobserve(target)
          view.scene.dispose()
        },
      }
    },
  }
}
