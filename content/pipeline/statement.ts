/** How a statement is known. */
export const claimKinds = ['theorem', 'computation', 'conjecture', 'contested', 'opinion'] as const

/** A part of a line: HTML, a link with its words as HTML, or a number that the library computes. */
export type Piece =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'link'; readonly href: string; readonly html: string }
  | { readonly kind: 'value'; readonly of: string; readonly digits?: string }

/** What a statement rests on: a work, a proof beside it, a place of the guide, a test, a computed number. */
export type Ground =
  | { readonly kind: 'work'; readonly key: string; readonly place?: string }
  | { readonly kind: 'proof' }
  | { readonly kind: 'place'; readonly href: string }
  | { readonly kind: 'test'; readonly file: string }
  | { readonly kind: 'value'; readonly of: string }

/** A statement that a chapter marks: `<Theorem>` or `<Claim>`. */
export type Statement = {
  readonly line: number
  readonly id: string
  /** One of `claimKinds`, if its author made no mistake. */
  readonly kind: string
  readonly name: string
  /** What it says, a paragraph or a displayed formula each. */
  readonly blocks: readonly (readonly Piece[])[]
  /** Its sidenotes: for a theorem, the hypotheses in full. */
  readonly notes: readonly (readonly Piece[])[]
  readonly grounds: readonly Ground[]
}
