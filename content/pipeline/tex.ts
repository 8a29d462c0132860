import { renderToString } from 'katex'
import { macros } from './macros'

/**
 * KaTeX's markup for a formula: HTML for the eye, MathML for the ear and for copying.
 *
 * @throws katex.ParseError where the TeX does not compile
 */
export const renderTex = (tex: string, displayMode: boolean): string =>
  renderToString(tex, {
    displayMode,
    throwOnError: true,
    // \htmlClass is an extension of TeX: the colours of meaning use it, and nothing else does.
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    output: 'htmlAndMathml',
    macros: { ...macros() },
    trust: ({ command }) => command === '\\htmlClass',
  })
