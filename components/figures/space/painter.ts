import { ColorManagement, LinearSRGBColorSpace, WebGLRenderer } from 'three'
import { type Change, changed } from './change'
import { LADDER, paceKeeper } from './fineness'
import type { StageScene } from './mesh-set'
import type { Side } from './messages'
import type { StagePicture } from './picture'
import { reliefScene } from './relief-scene'
import { solidScene } from './solid-scene'

/** Draws the surfaces of a page, each at its side, with the one context that it has. */
export type Painter = {
  readonly open: (view: number, stage: StagePicture['kind']) => void
  readonly draw: (
    view: number,
    change: Change,
    side: Side,
    isResting: boolean,
  ) => { readonly bitmap: ImageBitmap; readonly isCoarse: boolean } | undefined
  /** The picture of a view as a PNG, at any side. */
  readonly snapshot: (view: number, side: Side) => Promise<Blob> | undefined
  readonly close: (view: number) => void
}

/** The longest side that is drawn, in pixels: more would take the memory of a telephone. */
const LONGEST_SIDE = 2048

type Held = { readonly scene: StageScene; picture: StagePicture | undefined }

/**
 * A painter on a canvas of its own, in a worker: three.js, the compiler of shaders and a slow graphics card keep
 * nobody waiting there. However many surfaces a page has, they share its context: a browser grants few. It
 * waits for the graphics card after each picture, so it knows how long one takes, and draws those of a
 * movement as finely as there is time for.
 */
export function openPainter(canvas: OffscreenCanvas, context: WebGL2RenderingContext): Painter {
  // Colours are mixed as the style sheets mix them.
  ColorManagement.enabled = false
  const renderer = new WebGLRenderer({ canvas, context, antialias: false, alpha: true })
  renderer.outputColorSpace = LinearSRGBColorSpace
  renderer.setClearColor(0, 0)
  renderer.debug.checkShaderErrors = false
  const sheet = new OffscreenCanvas(1, 1)
  const views = new Map<number, Held>()
  const pace = paceKeeper()
  const pixel = new Uint8Array(4)

  const render = (
    { scene, picture }: Held,
    { pixels, density }: Side,
    { sharpness, stride }: (typeof LADDER)[number],
  ) => {
    if (!picture) return
    const drawn = Math.min(LONGEST_SIDE, Math.round(pixels * sharpness))
    if (canvas.width !== drawn) renderer.setSize(drawn, drawn, false)
    scene.take(picture, { pixels: drawn, density: (density * drawn) / pixels, stride })
    scene.draw(renderer)
    // To read is to wait until the graphics card is done.
    context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel)
  }
  /** What was drawn more finely than it is shown, averaged. */
  const averaged = (pixels: number) => {
    if (sheet.width !== pixels) sheet.width = sheet.height = pixels
    const brush = sheet.getContext('2d')
    brush?.clearRect(0, 0, pixels, pixels)
    brush?.drawImage(canvas, 0, 0, pixels, pixels)
    return sheet
  }

  return {
    open: (view, stage) => {
      const scene = stage === 'relief' ? reliefScene() : solidScene()
      views.set(view, { scene, picture: undefined })
    },
    draw: (view, change, side, isResting) => {
      const held = views.get(view)
      if (!held || context.isContextLost()) return undefined
      const isFirst = held.picture === undefined
      held.picture = changed(held.picture, change)
      const fineness = pace.choose(isResting)
      const begun = performance.now()
      render(held, side, fineness)
      // The first one waits for the compiler of shaders.
      if (!isFirst) pace.tell(fineness, performance.now() - begun)
      const isCoarse = fineness !== LADDER[0]
      const shown = isCoarse ? canvas : averaged(side.pixels)
      return { bitmap: shown.transferToImageBitmap(), isCoarse }
    },
    snapshot: (view, side) => {
      const held = views.get(view)
      if (!held?.picture) return undefined
      render(held, side, LADDER[0])
      return averaged(side.pixels).convertToBlob()
    },
    close: (view) => {
      views.get(view)?.scene.dispose()
      views.delete(view)
    },
  }
}
