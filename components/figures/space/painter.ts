import { ColorManagement, LinearSRGBColorSpace, WebGLRenderer } from 'three'
import type { StageScene } from './mesh-set'
import { pause } from './pause'
import { isSamePicture, type StagePicture } from './picture'
import { reliefScene } from './relief-scene'
import { solidScene } from './solid-scene'

/** One surface's place on a page: a canvas that shows what the shared one has drawn for it. */
export type View = {
  /** Draws a picture in the next frame in which the place is in sight; the first one in the next frame. */
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
  /** Whether the graphics card has been at the same picture for longer than the eye forgives. */
  readonly isLate: () => boolean
}

/** Milliseconds for one picture of a movement. */
const LATE_MS = 50

type Held = {
  readonly target: HTMLCanvasElement
  readonly scene: StageScene
  readonly painted: () => void
  picture: StagePicture | undefined
  isDirty: boolean
  isShown: boolean
  isInSight: boolean
}

/**
 * Draws the surfaces of a page, however many there are, with one WebGL context: a browser grants only a
 * few. Each surface is drawn on the shared canvas, which is in no page, and copied to its own place. So
 * nothing lags behind when the page scrolls, and the last picture stays when the context is lost. A frame
 * is drawn when something changed and is in sight, and not otherwise. The page never waits for the graphics
 * card: shaders are used when they are compiled, and a picture is copied when it is finished.
 */
export function openPainter(canvas: HTMLCanvasElement, context: WebGL2RenderingContext): Painter {
  // Colours are mixed as the style sheets mix them.
  ColorManagement.enabled = false
  const renderer = new WebGLRenderer({ canvas, context, antialias: true, alpha: true })
  renderer.outputColorSpace = LinearSRGBColorSpace
  renderer.setClearColor(0, 0)
  // To ask for errors would be to wait for the compiler.
  renderer.debug.checkShaderErrors = false
  // The first texture asks for this, and by then the answer stands behind all that the card has to do.
  renderer.capabilities.getMaxAnisotropy()
  const views = new Set<Held>()
  let isAtWork = false
  let begun = 0
  let drawings = 0

  // The first picture does not wait to be seen: the figure around it wakes when it is there.
  const isDue = ({ picture, isDirty, isInSight, isShown, target }: Held) =>
    picture !== undefined && isDirty && (isInSight || !isShown) && target.clientWidth > 0
  const wake = () => {
    if (isAtWork || context.isContextLost()) return
    isAtWork = true
    begun = performance.now()
    requestAnimationFrame(() => void work())
  }
  const work = async () => {
    for (const view of [...views].filter(isDue)) await paint(view)
    isAtWork = false
    if ([...views].some(isDue)) wake()
  }
  const paint = async (view: Held) => {
    const { target, picture, scene } = view
    const density = Math.min(2, devicePixelRatio)
    const pixels = Math.round(target.clientWidth * density)
    if (!picture || pixels === 0) return
    view.isDirty = false
    if (grow(pixels)) await pause()
    scene.take(picture, pixels, density)
    if (!view.isShown)
      for (const _ of scene.steps(renderer)) {
        await until(areCompiled)
        if (!views.has(view)) return
      }
    draw(scene, pixels)
    const drawing = drawings
    await until(finished(context))
    if (!views.has(view) || context.isContextLost()) return
    // Another picture was drawn over it meanwhile, to be saved.
    if (drawing !== drawings) view.isDirty = true
    else {
      copyTo(target, pixels)
      view.isShown = true
      view.painted()
    }
  }
  const parallel = context.getExtension('KHR_parallel_shader_compile')
  const areCompiled = () =>
    !parallel ||
    context.isContextLost() ||
    (renderer.info.programs ?? []).every(({ program }) =>
      context.getProgramParameter(program, parallel.COMPLETION_STATUS_KHR),
    )
  const copyTo = (target: HTMLCanvasElement, pixels: number) => {
    if (target.width !== pixels) target.width = target.height = pixels
    const sheet = target.getContext('2d')
    sheet?.clearRect(0, 0, pixels, pixels)
    const top = canvas.height - pixels
    sheet?.drawImage(canvas, 0, top, pixels, pixels, 0, 0, pixels, pixels)
  }
  /** The shared canvas only grows: one size for the surfaces of a page, one reallocation. */
  const grow = (pixels: number) => {
    const isSmall = canvas.width < pixels
    if (isSmall) renderer.setSize(pixels, pixels, false)
    return isSmall
  }
  const draw = (scene: StageScene, pixels: number) => {
    grow(pixels)
    renderer.setViewport(0, 0, pixels, pixels)
    scene.draw(renderer)
    drawings++
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
    isLate: () => isAtWork && performance.now() - begun > LATE_MS,
    open: (target, kind, painted) => {
      const view: Held = {
        target,
        scene: kind === 'relief' ? reliefScene() : solidScene(),
        painted,
        picture: undefined,
        isDirty: false,
        isShown: false,
        isInSight: true,
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
          if (view.picture) {
            view.scene.take(view.picture, pixels, scale)
            draw(view.scene, pixels)
          }
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

/** Whether the graphics card has done all that it was told to until now. */
function finished(context: WebGL2RenderingContext): () => boolean {
  const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0)
  context.flush()
  return () => {
    if (!fence || context.isContextLost()) return true
    const isDone = context.clientWaitSync(fence, 0, 0) !== context.TIMEOUT_EXPIRED
    if (isDone) context.deleteSync(fence)
    return isDone
  }
}

async function until(isDone: () => boolean): Promise<void> {
  do await pause()
  while (!isDone())
}
