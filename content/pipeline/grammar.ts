/** What a component in a chapter looks like: which attributes it must have, which it may have. */
type Rule = {
  readonly needs?: readonly string[]
  readonly may?: readonly string[]
  /** Components with the same counter share one sequence of numbers, given as `number` (and `id`, if it has none). */
  readonly counter?: string
  /** Whether its id is one that others may link to. */
  readonly isPlace?: false
}

/** Every component that a chapter may name. What each of them draws is decided in app/vocabulary.tsx. */
export const grammar: Readonly<Record<string, Rule>> = {
  Widget: { needs: ['of', 'id'], may: ['state', 'width'], counter: 'figure' },
  Scrolly: { needs: ['of', 'id', 'label'], may: ['state'], counter: 'figure' },
  Step: { needs: ['state', 'title'] },
  Definition: { needs: ['term'], may: ['id', 'name'], counter: 'definition' },
  Theorem: { needs: ['name'], may: ['source', 'by', 'id'], counter: 'theorem' },
  Proof: { may: ['of'] },
  Claim: { needs: ['kind', 'id', 'name'], may: ['source', 'by'], counter: 'claim' },
  Sidenote: { may: ['id'], counter: 'sidenote' },
  Cite: { needs: ['keys'], may: ['place'] },
  Term: { needs: ['of'], counter: 'term', isPlace: false },
  Level: { needs: ['is', 'gives'] },
  Value: { needs: ['of'], may: ['digits'] },
  Question: { needs: ['ask'] },
  Exercise: { may: ['id', 'name'], counter: 'exercise' },
  Solution: {},
  Summary: {},
}
