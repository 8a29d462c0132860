/** A step of a derivation as it stands in the certificate: what it is called, and what it rests on. */
type Step = {
  readonly kind?: unknown
  readonly parts?: unknown
  readonly rest?: unknown
  readonly at?: unknown
  readonly step?: unknown
}

/** The steps of a derivation that have a theorem behind them, each in a sentence, the first one first. */
export function derivationWords(derivation: unknown): string {
  return [...new Set(stepsOf(derivation))].flatMap((kind) => sentences[kind] ?? []).join(' ')
}

const sentences: Readonly<Record<string, string>> = {
  sum: 'K is a sum in separate variables: λ adds, and so does m − 1.',
  product: 'K is a product in separate variables: the least λ counts, and where they tie m adds.',
  unused: 'Variables that do not occur are left out.',
  'constant-direction': 'K does not change along a direction, which is left out.',
  square: 'A square in one variable is completed: it adds one half to λ.',
  generators:
    'K is a sum of squares: simpler generators of their ideal take their place, which changes K by bounded factors.',
  eliminated:
    'An equation among the squares is solved for one variable, which is left out: it adds one half to λ.',
  toric: 'Every face of the Newton polyhedron is non-degenerate, so the polyhedron gives λ.',
  plane: 'What is left has two variables and is resolved.',
  smooth: 'The zero set is smooth and K a power across it.',
  regular:
    'K is a sum of squares of equations that are independent at each of their zeros: each adds one half to λ.',
  flow: 'K is weighted homogeneous: its value at the centre decides.',
  comparable: 'K lies between two multiples of the sum of its corner monomials, all over the box.',
  searched: 'Some zeros in the box were found, and the least λ among them is a bound.',
}

/** The kinds of the steps, a step before those it rests on. */
function stepsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(stepsOf)
  const { kind, parts, rest, at, step }: Step = value
  const own = typeof kind === 'string' ? [kind] : []
  return [...own, ...[step, parts, rest, at].flatMap(stepsOf)]
}
