import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { setAttribute, stringAttribute } from './attributes'
import type { Survey } from './survey'

/** `watanabe2009; wei2022`, as `keys` of `<Cite>`. */
export const citedKeys = (keys: string): readonly string[] =>
  keys
    .split(';')
    .map((key) => key.trim())
    .filter(Boolean)

/** `@watanabe2009, ch. 6`, as `source` of a theorem: a work and a place in it. Anything else is words. */
export const citedSource = (source: string): { key: string; place?: string } | undefined => {
  const [, key, place] = /^@([\w-]+)(?:,\s*(.+))?$/.exec(source.trim()) ?? []
  if (key === undefined) return undefined
  return place === undefined ? { key } : { key, place }
}

/** Gives every citation an id for its back-link, and lists the works it names. */
export const citations = (survey: Survey) => (tree: Root) => {
  let count = 0
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    const source = citedSource(stringAttribute(node, 'source') ?? '')
    const keys =
      node.name === 'Cite'
        ? citedKeys(stringAttribute(node, 'keys') ?? '')
        : source
          ? [source.key]
          : []
    if (keys.length === 0) return
    count += 1
    const id = `cite-${count}`
    const line = node.position?.start.line ?? 1
    setAttribute(node, node.name === 'Cite' ? 'id' : 'sourceId', id)
    keys.forEach((key, index) => {
      survey.citations.push({ line, key, id: index === 0 ? id : `${id}-${key}` })
    })
  })
}
