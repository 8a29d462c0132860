/** Which font files a page fetches: what it preloads, and the faces of the formulas that stand in it. */
import postcss from 'postcss'

const valueIn = (node, prop) => node.nodes.findLast((decl) => decl.prop === prop)?.value

const unquoted = (text) => text.replaceAll(/["']/g, '')

/** The faces of a style sheet, and the rules that ask for one of KaTeX's. */
export const readFonts = (css) => {
  const faces = []
  const rules = []
  const sheet = postcss.parse(css)
  sheet.walkAtRules('font-face', (face) => {
    faces.push({
      family: unquoted(valueIn(face, 'font-family')),
      style: valueIn(face, 'font-style'),
      weight: valueIn(face, 'font-weight'),
      file: /[\w.~-]+\.woff2/.exec(valueIn(face, 'src'))?.[0],
    })
  })
  sheet.walkRules((rule) => {
    const font = valueIn(rule, 'font') ?? valueIn(rule, 'font-family') ?? ''
    const [family] = /KaTeX_\w+/.exec(font) ?? []
    const style = valueIn(rule, 'font-style') ?? 'normal'
    const weight = valueIn(rule, 'font-weight') ?? '400'
    if (family === undefined && valueIn(rule, 'font-weight') === undefined) return
    for (const selector of rule.selectors.filter((one) => one.includes('.katex')))
      rules.push({
        classes: [...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => name),
        family: family ?? 'KaTeX_Main',
        style,
        weight: weight.replace('bold', '700').replace('normal', '400'),
      })
  })
  return { faces, rules }
}

/** The font files of a page, by name: at most those that a browser fetches for it, read from its classes. */
export const fontsOf = (html, { faces, rules }) => {
  const classes = new Set(
    [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names.split(' ')),
  )
  const asked = rules.filter((rule) => rule.classes.every((name) => classes.has(name)))
  const inFormulas = faces.filter(({ family, style, weight }) =>
    asked.some((rule) => rule.family === family && rule.style === style && rule.weight === weight),
  )
  const preloaded = [...html.matchAll(/<link rel="preload" href="[^"]*\/([^"/]+\.woff2)"/g)]
  return new Set([...preloaded.map(([, name]) => name), ...inFormulas.map(({ file }) => file)])
}
