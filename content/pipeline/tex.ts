import { renderToString } from 'katex'
import { macros } from './macros'
import { plainTex } from './plain-tex'

const annotation = /(<annotation encoding="application\/x-tex">)[\s\S]*?(<\/annotation>)/
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * KaTeX's markup for a formula: HTML for the eye, MathML for the ear and for copying. What is copied is
 * TeX that compiles anywhere, so the guide's own macros are written out in it.
 *
 * @throws katex.ParseError where the TeX does not compile
 */
export const renderTex = (tex: string, displayMode: boolean): string => {
  const own = macros()
  const html = renderToString(tex, {
    displayMode,
    throwOnError: true,
    // \htmlClass is an extension of TeX: the colours of meaning use it, and nothing else does.
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    output: 'htmlAndMathml',
    macros: { ...own },
    trust: ({ command }) => command === '\\htmlClass',
  })
  return html.replace(
    annotation,
    (_, open, close) => `${open}${escape(plainTex(tex, own))}${close}`,
  )
}
