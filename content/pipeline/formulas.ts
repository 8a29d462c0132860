import { ParseError } from 'katex'
import type { Root } from 'mdast'
import type { Math } from 'mdast-util-math'
import { SKIP, visit } from 'unist-util-visit'
import type { ElementNode } from './attributes'
import type { Survey } from './survey'
import { renderTex } from './tex'

const attribute = (name: string, value: string | null) =>
  ({ type: 'mdxJsxAttribute', name, value }) as const

/** `$$ #name` opens an equation that is numbered and can be linked to. */
const equationId = (node: Math): string | undefined => /^#([a-z0-9-]+)$/.exec(node.meta ?? '')?.[1]

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
    const id = display ? equationId(node) : undefined
    if (id !== undefined) {
      equations += 1
      attributes.push(attribute('id', id), attribute('number', String(equations)))
      survey.anchors.push({ line, id, label: `equation (${equations})` })
    }
    const element: ElementNode = display
      ? { type: 'mdxJsxFlowElement', name: 'Tex', attributes, children: [] }
      : { type: 'mdxJsxTextElement', name: 'Tex', attributes, children: [] }
    parent.children.splice(index, 1, element as never) // a formula may stand wherever its replacement may
    return [SKIP, index + 1]
  })
}
