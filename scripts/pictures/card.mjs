import { flatten } from './still.mjs'
import { resolve } from './style.mjs'

const size = { width: 1200, height: 630 }
const column = { x: 72, width: 470 }
/** The plot is drawn small and shown large, so that its labels can be read in a forum's list. */
const scale = 1.4
const plot = { x: 640, y: 84, width: 480 / scale, height: 440 / scale }

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Mean width of a letter of the text face, in em. */
const letter = 0.43

const wrap = (text, fontSize, width) => {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (longer.length * letter * fontSize <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

const block = (text, { y, fontSize, leading, className }) => {
  const lines = wrap(text, fontSize, column.width)
  const spans = lines.map(
    (line, index) =>
      `<text class="${className}" font-size="${fontSize}" x="${column.x}" y="${y + index * leading}">${escape(line)}</text>`,
  )
  return { svg: spans.join('\n'), bottom: y + (lines.length - 1) * leading }
}

/** The card that a forum shows for a link: the words on the left, the page's own figure on the right. */
export const card = ({ eyebrow, title, summary, still, style, tokens }) => {
  const fontSize = title.length > 26 ? 60 : 76
  const head = block(title, { y: 220, fontSize, leading: fontSize * 1.08, className: 'title' })
  const words = block(summary, {
    y: head.bottom + 66,
    fontSize: 31,
    leading: 41,
    className: 'summary',
  })
  const colour = (name) => tokens[`--color-${name}`]
  const figure = still ? resolve(flatten(still, plot), tokens) : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">
<style>
.title { font-family: 'ET Book'; fill: ${colour('ink')} }
.summary { font-family: 'ET Book'; font-style: italic; fill: ${colour('ink')} }
.eyebrow { font-family: 'Guide Sans'; fill: ${colour('muted')} }
${style}
</style>
<defs><clipPath id="box"><rect width="${plot.width}" height="${plot.height}"/></clipPath></defs>
<rect width="100%" height="100%" fill="${colour('paper')}"/>
<rect width="12" height="100%" fill="${colour('posterior')}"/>
<text class="eyebrow" font-size="25" x="${column.x}" y="112">${escape(eyebrow)}</text>
${head.svg}
${words.svg}
<g transform="translate(${plot.x} ${plot.y}) scale(${scale})">${figure}</g>
</svg>`
}
