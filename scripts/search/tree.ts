import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

export const isElement = (node: Node): node is Element => 'tagName' in node

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name)

/** Every element below `root`, in the order of the page. */
export function* elementsOf(root: { readonly childNodes: readonly Node[] }): Generator<Element> {
  for (const node of root.childNodes) {
    if (!isElement(node)) continue
    yield node
    yield* elementsOf(node)
  }
}

/** The first element below `root` that fits. */
export const find = (
  root: { readonly childNodes: readonly Node[] },
  fits: (element: Element) => boolean,
): Element | undefined => {
  for (const element of elementsOf(root)) if (fits(element)) return element
  return undefined
}

/** The text of a page of the site: what stands in its `<main>`. */
export const mainOf = (html: string): Element | undefined =>
  find(parse(html), ({ tagName }) => tagName === 'main')
