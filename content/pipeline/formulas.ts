import { ParseError } from 'katex'
import type { Root } from 'mdast'
import type { Math } from 'mdast-util-math'
import { SKIP, visit } from 'unist-util-visit'
import type { ElementNode } from './attributes'
import type { Survey } from './survey'
import { renderTex } from './tex'

const attribute = (name: string, value: string | null) =>
  ({ type: 'mdxJsxAttribute', name, value }) as const

/** `$$ #id Its name` opens an equation that is numbered, can be linked to, and is found by its name. */
const equationOf = ({ meta }: Math) => {
  const [, id, name = ''] = /^#([a-z0-9-]+)(?: +(\S.*))?$/.exec(meta ?? '') ?? []
  return id === undefined ? undefined : { id, name }
}

const lineOfError = (error: unknown, tex: string, firstLine: number): number => {
  const position = error instanceof ParseError ? error.position : 0
  return firstLine + tex.slice(0, position).split('\n').length - 1
}

/** Replaces each formula by `<Tex html="…"/>`: KaTeX's own markup, so that no TeX code reaches the reader. */
export const formulas = (survey: Survey) => (tree: Root) => {
  let equations = 0
  visit(tree, ['math', 'inlineMath'], (node, index, parent) => {
    if (!parent || index === undefined) return
    if (node.type !== 'math' && node.type !== 'inlineMath') return
    const display = node.type === 'math'
    const line = node.position?.start.line ?? 1
    const attributes = []
    try {
      attributes.push(attribute('html', renderTex(node.value, display)))
    } catch (error) {
      survey.mistakes.push({
        line: lineOfError(error, node.value, line + (display ? 1 : 0)),
        what: `TeX does not compile: ${error instanceof Error ? error.message : String(error)}`,
        todo: 'Mend the formula, or define the macro in content/macros.json',
      })
      return
    }
    if (display) attributes.push(attribute('display', null))
    const equation = node.type === 'math' ? equationOf(node) : undefined
    if (equation !== undefined) {
      equations += 1
      const { id, name } = equation
      const number = String(equations)
      attributes.push(...Object.entries({ id, name, number }).map((all) => attribute(...all)))
      if (name === '')
        survey.mistakes.push({
          line,
          what: `the formula #${id} has a number and no name`,
          todo: `Name it as one would look for it: $$ #${id} The evidence`,
        })
      survey.anchors.push({ line, id, label: `equation (${equations})` })
    }
    const element: ElementNode = display
      ? { type: 'mdxJsxFlowElement', name: 'Tex', attributes, children: [] }
      : { type: 'mdxJsxTextElement', name: 'Tex', attributes, children: [] }
    parent.children.splice(index, 1, element as never) // a formula may stand wherever its replacement may
    return [SKIP, index + 1]
  })
}
