import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'

/** A component in a chapter, as the parser gives it. */
export type ElementNode = MdxJsxFlowElement | MdxJsxTextElement

/** The attribute's value, if it is a plain string. */
export const stringAttribute = (node: ElementNode, name: string): string | undefined => {
  for (const attribute of node.attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      return typeof attribute.value === 'string' ? attribute.value : undefined
  return undefined
}

/** Sets an attribute that the component needs and the author does not write. */
export const setAttribute = (node: ElementNode, name: string, value: string) => {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value })
}
