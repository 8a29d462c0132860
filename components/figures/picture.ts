import { snapshotOf } from './space/snapshots'

/** A figure as one SVG, with its size in CSS pixels. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number }

/** What the style sheets say of a mark and a stand-alone SVG has to say itself. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'vector-effect',
  'display',
] as const

const MARGIN = 16

/** Pixels of a saved picture for each pixel of the page. */
const SCALE = 2

/** All plots of a figure as they stand on the page, on one sheet of its paper. */
export async function pictureOf(figure: HTMLElement): Promise<Picture> {
  const plots = [...figure.querySelectorAll<SVGSVGElement>('[data-plot] svg.plot-svg')]
  const canvases = [...figure.querySelectorAll<HTMLCanvasElement>('[data-plot] canvas')]
  const frames = [...figure.querySelectorAll('[data-plot]')].map((plot) =>
    plot.getBoundingClientRect(),
  )
  const left = Math.min(...frames.map((frame) => frame.left)) - MARGIN
  const top = Math.min(...frames.map((frame) => frame.top)) - MARGIN
  const width = Math.ceil(Math.max(...frames.map((frame) => frame.right)) + MARGIN - left)
  const height = Math.ceil(Math.max(...frames.map((frame) => frame.bottom)) + MARGIN - top)
  const painted = canvases.map(async (canvas) => {
    const box = canvas.getBoundingClientRect()
    const picture = await snapshotOf(canvas, SCALE)
    if (!picture) return ''
    return `<image x="${box.left - left}" y="${box.top - top}" width="${box.width}" height="${box.height}" href="${await addressOf(picture)}"/>`
  })
  const parts = plots.map((plot) => {
    const box = plot.getBoundingClientRect()
    const copy = styledCopy(plot)
    copy.setAttribute('x', String(box.left - left))
    copy.setAttribute('y', String(box.top - top))
    copy.setAttribute('width', String(box.width))
    copy.setAttribute('height', String(box.height))
    copy.setAttribute('overflow', 'visible')
    return new XMLSerializer().serializeToString(copy)
  })
  const paper = getComputedStyle(figure).getPropertyValue('--color-paper').trim() || 'white'
  return {
    width,
    height,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<rect width="100%" height="100%" fill="${paper}"/>${[...(await Promise.all(painted)), ...parts].join('')}</svg>`,
  }
}

/** A file as an address that holds it. */
function addressOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(new Error('the picture could not be read')))
    reader.readAsDataURL(file)
  })
}

/** A picture as PNG at twice its size. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = SCALE * width
  canvas.height = SCALE * height
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('the canvas gave no picture')),
    ),
  )
}

/** A copy that carries the computed style of each of its elements, and nothing that was hidden. */
function styledCopy(plot: SVGSVGElement): SVGSVGElement {
  const copy = plot.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return plot
  const originals = [...plot.querySelectorAll('*')]
  for (const [i, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[i]
    if (!original) continue
    const style = getComputedStyle(original)
    const isShade = original.closest('.plot-shades') !== null
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property)
      // The filled contours stand aside for a canvas on the page; here they are the picture.
      if (value && !(property === 'display' && isShade)) element.setAttribute(property, value)
    }
    element.removeAttribute('class')
    element.removeAttribute('style')
  }
  copy.removeAttribute('class')
  return copy
}
