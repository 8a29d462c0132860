import type { Root } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import { grammar } from './grammar'
import type { Element, Survey } from './survey'

type Node = MdxJsxFlowElement | MdxJsxTextElement

const code = 'Chapters name components and give them plain strings; move code into a component'

const plainAttributes = (node: Node, survey: Survey): Element['attributes'] => {
  const attributes: Record<string, string> = {}
  for (const attribute of node.attributes) {
    const line = node.position?.start.line ?? 1
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      if (attribute.type === 'mdxJsxAttribute' && attribute.value === null) {
        attributes[attribute.name] = ''
        continue
      }
      survey.mistakes.push({ line, what: `<${node.name}> has an attribute in braces`, todo: code })
      continue
    }
    attributes[attribute.name] = attribute.value ?? ''
  }
  return attributes
}

/** Numbers what is numbered (figures, sidenotes, …) in the order of the chapter, and lists every component. */
export const elements = (survey: Survey) => (tree: Root) => {
  const counts: Record<string, number> = {}
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1
    if (node.type === 'mdxjsEsm')
      survey.mistakes.push({ line, what: 'a chapter has an import or export', todo: code })
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value))
        survey.mistakes.push({ line, what: 'a chapter has code in braces', todo: code })
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    const name = node.name ?? ''
    const attributes = plainAttributes(node, survey)
    survey.elements.push({ line, name, attributes })
    const counter = grammar[name]?.counter
    if (counter === undefined) return
    const number = (counts[counter] ?? 0) + 1
    counts[counter] = number
    const id = attributes['id'] ?? `${counter}-${number}`
    const given: MdxJsxAttribute[] = [
      { type: 'mdxJsxAttribute', name: 'number', value: String(number) },
    ]
    if (attributes['id'] === undefined)
      given.push({ type: 'mdxJsxAttribute', name: 'id', value: id })
    node.attributes.push(...given)
    survey.anchors.push({ line, id, label: `${counter} ${number}` })
  })
}
