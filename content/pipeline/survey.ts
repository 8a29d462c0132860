import type { Statement } from './statement'

/** A place in a chapter's source. */
export type Mark = { readonly line: number }

/** A heading, as the contents of the page need it. */
export type Heading = Mark & {
  readonly id: string
  readonly depth: number
  readonly title: string
  /** The heading's inline content as HTML, formulas included. */
  readonly html: string
  /** The level of the `<Level>` around it, or the chapter's. */
  readonly level?: string
}

/** One citation in the text: which work, where, and the id that its back-link jumps to. */
export type Citation = Mark & { readonly key: string; readonly id: string }

/** Something in a chapter that has an id: a heading, a figure, an equation, a definition. */
export type Anchor = Mark & { readonly id: string; readonly label: string }

/** A component in a chapter, with those of its attributes that are plain strings. */
export type Element = Mark & {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** What one reading of a chapter's source finds; checks and pages are made from it. */
export type Survey = {
  headings: Heading[]
  anchors: Anchor[]
  citations: Citation[]
  elements: Element[]
  /** Theorems and marked claims. */
  statements: Statement[]
  links: (Mark & { readonly href: string })[]
  /** TeX that does not compile, code in braces, imports. */
  mistakes: (Mark & { readonly what: string; readonly todo: string })[]
  words: number
  /** Whole paragraphs, for whoever counts sentences. */
  paragraphs: (Mark & { readonly text: string })[]
  /** The words, as they stand in the source, without formulas. */
  prose: (Mark & { readonly text: string })[]
}

/** A survey with nothing in it. */
export const emptySurvey = (): Survey => ({
  headings: [],
  anchors: [],
  citations: [],
  elements: [],
  statements: [],
  links: [],
  mistakes: [],
  words: 0,
  prose: [],
  paragraphs: [],
})
