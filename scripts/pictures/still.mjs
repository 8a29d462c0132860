/** Finds the plots among the stills of an exported page and flattens them, so that a renderer without CSS layout can draw them. */

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
      [...still.matchAll(/<svg class="(?!icon)[^"]*"|<svg (?=viewBox="0 0 (?!1000 1000))/g)].map(
        ({ index }) => elementAt(still, index, 'svg'),
      ),
    )
    .toSorted((a, b) => b.length - a.length)

const coordinates = { M: 2, L: 2, T: 2, C: 6, S: 4, Q: 4, H: 1, V: 1, Z: 0 }

/** A path whose x and y are stretched each by its own factor. */
const stretchPath = (d, sx, sy) =>
  d.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_, command, rest) => {
    const kind = command.toUpperCase()
    const numbers = rest.match(/-?[\d.]+(e-?\d+)?/g) ?? []
    const isX = (index) => (kind === 'H' ? true : kind === 'V' ? false : index % 2 === 0)
    if (!(kind in coordinates)) throw new RangeError(`a path has the command ${command}`)
    // A dot is a line of no length; this renderer wants a little of it.
    if (command === 'h' && Number(numbers[0]) === 0) return 'h0.01'
    const stretched = numbers.map((number, index) => Number(number) * (isX(index) ? sx : sy))
    return command + stretched.map((number) => number.toFixed(2)).join(' ')
  })

const percentOf = { x: 'width', x1: 'width', x2: 'width', cx: 'width', width: 'width' }

/** Percentages of the box as lengths. */
const resolvePercentages = (svg, box) =>
  svg.replace(/ (x|y|x1|x2|y1|y2|cx|cy|width|height)="(-?[\d.]+)%"/g, (_, name, value) => {
    const side = box[percentOf[name] ?? 'height']
    return ` ${name}="${((Number(value) / 100) * side).toFixed(2)}"`
  })

const square =
  /<svg viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%">/g

/** A plot as plain SVG of the given size: no stretched squares, no percentages. */
export const flatten = (plot, box) => {
  const [sx, sy] = [box.width / 1000, box.height / 1000]
  const parts = []
  let at = 0
  for (const { index } of plot.matchAll(square)) {
    const inner = elementAt(plot, index, 'svg')
    parts.push(plot.slice(at, index))
    const body = inner
      .replace(square, '<g clip-path="url(#box)">')
      .replace(/<\/svg>$/, '</g>')
      .replace(/ d="([^"]*)"/g, (_, d) => ` d="${stretchPath(d, sx, sy)}"`)
    parts.push(body)
    at = index + inner.length
  }
  parts.push(plot.slice(at))
  return resolvePercentages(parts.join(''), box)
    .replace(/^<svg\b[^>]*>/, '<g class="plot">')
    .replace(/<\/svg>$/, '</g>')
    .replace(/<title\b[\s\S]*?<\/title>/g, '')
}
