import type { ReactNode } from 'react'
import type { Meaning } from './marks'
import { wholeEquations } from './whole-equations'

/** One number that a figure has computed: what it is, the number, and what stands beside it. */
export type ReadoutRow = {
  readonly key: string
  readonly what: ReactNode
  readonly value: ReactNode
  readonly beside?: ReactNode
  readonly meaning?: Meaning
}

/** The formulas that a figure has evaluated and the numbers it got. */
export function Readout({ rows }: { readonly rows: readonly ReadoutRow[] }) {
  return (
    <dl className="readout">
      {rows.map(({ key, what, value, beside, meaning }) => (
        <div key={key}>
          <dt>{whole(what)}</dt>
          <dd data-meaning={meaning}>
            {value}
            {beside !== undefined && <span className="readout-at">{whole(beside)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const whole = (words: ReactNode) => (typeof words === 'string' ? wholeEquations(words) : words)
