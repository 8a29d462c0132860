/** Finds the pictures in the stills of a page, and flattens them so that a renderer without layout can draw them. */

/** The text of the element that opens at `start`, to its closing tag. */
const elementAt = (html, start, name) => {
  const tags = new RegExp(`<(/?)${name}\\b[^>]*?(/?)>`, 'g')
  tags.lastIndex = start
  let depth = 0
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    if (tag[2] === '/') continue
    depth += tag[1] === '/' ? -1 : 1
    if (depth === 0) return html.slice(start, tags.lastIndex)
  }
  return html.slice(start)
}

/** Every picture in the stills of a page, the richest first: it is the one the figure is about. */
export const stillsOf = (html) =>
  [...html.matchAll(/<div data-still="">/g)]
    .map(({ index }) => elementAt(html, index, 'div'))
    .flatMap((still) =>
      [...still.matchAll(/<svg class="[^"]*\bplot-svg\b/g)].map(({ index }) =>
        elementAt(still, index, 'svg'),
      ),
    )
    .toSorted((a, b) => b.length - a.length)

/** Which of a command's numbers are x, by their place; lower case letters are lengths and take no offset. */
const stretchPath = (d, { sx, sy, dx, dy }) =>
  d.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_, command, rest) => {
    const kind = command.toUpperCase()
    if (!'MLTCSQHVZ'.includes(kind)) throw new RangeError(`a path has the command ${command}`)
    const numbers = rest.match(/-?[\d.]+(e-?\d+)?/g) ?? []
    // A dot is a line of no length; this renderer wants a little of it.
    if (command === 'h' && Number(numbers[0]) === 0) return 'h0.01'
    const isOffset = command === kind
    const place = (number, index) => {
      const isX = kind === 'H' || (kind !== 'V' && index % 2 === 0)
      return number * (isX ? sx : sy) + (isOffset ? (isX ? dx : dy) : 0)
    }
    return command + numbers.map((n, index) => place(Number(n), index).toFixed(2)).join(' ')
  })

const stretchPaths = (svg, transform) =>
  svg.replace(/ d="([^"]*)"/g, (_, d) => ` d="${stretchPath(d, transform)}"`)

const isHorizontal = (name) => /^(x|width|c?x|x\d)$/.test(name)

/** Percentages of the box as lengths. */
const resolvePercentages = (svg, box) =>
  svg.replace(/ (x|y|x1|x2|y1|y2|cx|cy|width|height)="(-?[\d.]+)%"/g, (_, name, value) => {
    const side = isHorizontal(name) ? box.width : box.height
    return ` ${name}="${((Number(value) / 100) * side).toFixed(2)}"`
  })

const square =
  /<svg viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%">/g

/** Squares that are stretched over the plot: what is inside them becomes part of the plot. */
const flattenSquares = (plot, box) => {
  const transform = { sx: box.width / 1000, sy: box.height / 1000, dx: 0, dy: 0 }
  const parts = []
  let at = 0
  for (const { index } of plot.matchAll(square)) {
    const inner = elementAt(plot, index, 'svg')
    const body = inner.replace(square, '<g clip-path="url(#box)">').replace(/<\/svg>$/, '</g>')
    parts.push(plot.slice(at, index), stretchPaths(body, transform))
    at = index + inner.length
  }
  return [...parts, plot.slice(at)].join('')
}

/** A picture with a view box of its own is fitted into the middle of the box. */
const fit = (picture, box) => {
  const view = /^<svg[^>]* viewBox="([^"]+)"/.exec(picture)?.[1]
  if (view === undefined) return picture
  const [x, y, width, height] = view.split(' ').map(Number)
  const scale = Math.min(box.width / width, box.height / height)
  const dx = (box.width - width * scale) / 2 - x * scale
  const dy = (box.height - height * scale) / 2 - y * scale
  return stretchPaths(picture, { sx: scale, sy: scale, dx, dy })
}

/** A picture as plain SVG of the given size: no boxes in boxes, no percentages. */
export const flatten = (picture, box) => {
  const className = /^<svg[^>]* class="([^"]*)"/.exec(picture)?.[1] ?? ''
  return resolvePercentages(flattenSquares(fit(picture, box), box), box)
    .replace(/^<svg\b[^>]*>/, `<g class="plot ${className}">`)
    .replace(/<\/svg>$/, '</g>')
    .replace(/<title\b[\s\S]*?<\/title>/g, '')
}
