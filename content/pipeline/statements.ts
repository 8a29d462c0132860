import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type ElementNode, stringAttribute } from './attributes'
import { citedSource } from './citations'
import type { Ground } from './statement'
import { statementWords } from './statement-words'
import type { Survey } from './survey'

/** `#film; lib/geometry/volume.test.ts`, as `by` of a statement: places of the guide and tests. */
const computedBy = (by: string): readonly Ground[] =>
  by
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) =>
      /^[#/]/.test(part) ? { kind: 'place', href: part } : { kind: 'test', file: part },
    )

/** Whether a `<Proof>` comes after line `line`, before another statement or section. */
const isProved = ({ elements }: Survey, line: number): boolean =>
  elements.find(
    (element) =>
      element.line > line && ['Proof', 'Theorem', 'Definition', 'Level'].includes(element.name),
  )?.name === 'Proof'

const groundsOf = (node: ElementNode, line: number, survey: Survey): readonly Ground[] => {
  const source = stringAttribute(node, 'source') ?? ''
  const work = citedSource(source)
  const proof = /^proved\b/.test(source) && isProved(survey, line)
  return [
    ...(work ? [{ kind: 'work', ...work } as const] : []),
    ...(proof ? [{ kind: 'proof' } as const] : []),
    ...computedBy(stringAttribute(node, 'by') ?? ''),
  ]
}

/** Lists every theorem and every marked claim, with its words and what it rests on. */
export const statements = (survey: Survey) => (tree: Root) => {
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    if (node.name !== 'Theorem' && node.name !== 'Claim') return
    const line = node.position?.start.line ?? 1
    const told = statementWords(node)
    const grounds = [...groundsOf(node, line, survey), ...told.grounds]
    for (const ground of grounds)
      if (ground.kind === 'place') survey.links.push({ line, href: ground.href })
    survey.statements.push({
      line,
      id: stringAttribute(node, 'id') ?? '',
      kind: node.name === 'Theorem' ? 'theorem' : (stringAttribute(node, 'kind') ?? ''),
      name: stringAttribute(node, 'name') ?? '',
      blocks: told.blocks,
      notes: told.notes,
      grounds,
    })
  })
}
