import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type ElementNode, setAttribute } from './attributes'
import { grammar } from './grammar'
import type { Element, Survey } from './survey'

const todo = 'Chapters name components and give them plain strings; move the code into a component'
const comment = /^\s*\/\*[\s\S]*\*\/\s*$/

const plainAttributes = (node: ElementNode, survey: Survey): Element['attributes'] => {
  const attributes: Record<string, string> = {}
  const line = node.position?.start.line ?? 1
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object')
      attributes[attribute.name] = attribute.value ?? ''
    else if (attribute.type === 'mdxJsxAttribute' && attribute.value === null)
      attributes[attribute.name] = ''
    else survey.mistakes.push({ line, what: `<${node.name}> has an attribute in braces`, todo })
  }
  return attributes
}

/** Numbers what is numbered (figures, sidenotes, …) in the order of the chapter, and lists every component. */
export const elements = (survey: Survey) => (tree: Root) => {
  const counts: Record<string, number> = {}
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1
    if (node.type === 'mdxjsEsm')
      survey.mistakes.push({ line, what: 'the chapter has an import or export', todo })
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      if (!comment.test(node.value))
        survey.mistakes.push({ line, what: 'the chapter has code in braces', todo })
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    const name = node.name ?? ''
    const attributes = plainAttributes(node, survey)
    survey.elements.push({ line, name, attributes })
    const { counter, isPlace = true } = grammar[name] ?? {}
    if (counter === undefined) return
    const number = (counts[counter] ?? 0) + 1
    counts[counter] = number
    const id = attributes['id'] ?? `${counter}-${number}`
    setAttribute(node, 'number', String(number))
    if (attributes['id'] === undefined) setAttribute(node, 'id', id)
    if (isPlace) survey.anchors.push({ line, id, label: `${counter} ${number}` })
  })
}
