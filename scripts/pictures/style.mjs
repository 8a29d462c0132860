/** The figures' own style sheets, without what a plain SVG renderer does not know: custom properties. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import postcss from 'postcss'
import { root } from '../run.mjs'

const read = async (file) => postcss.parse(await readFile(join(root, 'app', file), 'utf8'))

/** The tokens of the light theme. */
export const readTokens = async () => {
  const tokens = {}
  const sheet = await read('globals.css')
  sheet.walkAtRules('theme', (theme) => {
    theme.walkDecls(/^--/, ({ prop, value }) => {
      tokens[prop] ??= value
    })
  })
  return {
    ...tokens,
    '--font-text': 'ET Book',
    '--font-sans': 'Guide Sans',
    '--font-variable': 'KaTeX Math',
  }
}

/** A value with its variables replaced; undefined where one is unknown. */
export const resolve = (value, tokens) => {
  const replaced = value.replace(
    /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g,
    (whole, name, fallback) => tokens[name] ?? fallback ?? whole,
  )
  return replaced === value ? value : resolve(replaced, tokens)
}

const channels = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** `color-mix(in srgb, #… 33%, #…)` as the colour that it is. */
const mix = (value) =>
  value.replace(/color-mix\(in srgb, (#\w{6}) ([\d.]+)%, (#\w{6})\)/g, (_, one, percent, other) => {
    const [a, b, part] = [channels(one), channels(other), Number(percent) / 100]
    const mixed = a.map((channel, index) => Math.round(channel * part + b[index] * (1 - part)))
    return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
  })

const rule = (selector, declarations, tokens) =>
  `${selector} { ${declarations.map(({ prop, value }) => `${prop}: ${mix(resolve(value, tokens))}`).join('; ')} }`

/** The rules for what stands in a plot, once for each colour that a mark can be given. */
export const figureStyle = async (tokens) => {
  const sheets = await Promise.all(
    ['plot', 'surface', 'widgets'].map((name) => read(`styles/${name}.css`)),
  )
  const sheet = postcss.root().append(...sheets.map(({ nodes }) => nodes))
  const tones = {}
  sheet.walkRules(/^\[data-meaning='[\w-]+'\]$/, ({ selector, nodes }) => {
    for (const { prop, value } of nodes) if (prop === '--tone') tones[selector] = value
  })
  const rules = []
  sheet.walkRules(/^(\.plot|\.axis|\.surface)/, ({ selector, nodes, parent }) => {
    if (parent.type !== 'root' || /[~:]/.test(selector)) return
    const declarations = nodes.filter(({ type }) => type === 'decl')
    rules.push(rule(selector, declarations, tokens))
    const toned = declarations.filter(({ value }) => value.includes('var(--tone'))
    if (toned.length === 0) return
    for (const [meaning, tone] of Object.entries(tones)) {
      const withTone = { ...tokens, '--tone': resolve(tone, tokens) }
      rules.push(rule(`${selector}${meaning}`, toned, withTone))
      rules.push(rule(`${meaning} ${selector}`, toned, withTone))
    }
  })
  return rules.join('\n')
}
