import type { ReactNode } from 'react'
import type { Derivation } from './frame'
import { type DerivationLine, linesOf } from './lines'

/** The lines as they stand in a book, each with what it gives for this K at this n. */
export function DerivationList({ derivation }: { readonly derivation: Derivation }) {
  return (
    <ol className="derivation">
      {linesOf(derivation).map(({ key, value, words, hasFailed }) => (
        <li key={key} data-failed={hasFailed || undefined}>
          <p className="derivation-formula">{FORMULAS[key]}</p>
          <p>
            <span
              className="derivation-number"
              data-meaning={hasFailed ? 'optimal' : key === 'exact' ? 'posterior' : 'laplace'}
            >
              −log Z = {value}
            </span>{' '}
            <span className="derivation-words">
              {hasFailed && <strong>fails: </strong>}
              {words}
            </span>
          </p>
        </li>
      ))}
    </ol>
  )
}

const FORMULAS: Readonly<Record<DerivationLine['key'], ReactNode>> = {
  exact: (
    <>
      <i>Z</i> = ∫ e<sup>−nK(w)</sup> φ(w) dw
    </>
  ),
  quadratic: (
    <>
      ≈ ∫ e<sup>−n·½ wᵀHw</sup> φ(w) dw, with H = ∇²K(0)
    </>
  ),
  gaussian: (
    <>
      ≈ φ(0) (2π/n)<sup>d/2</sup> / √det H, the box opened to the whole space
    </>
  ),
  logarithm: <>−log Z ≈ (d/2) log n + ½ log det H − (d/2) log 2π − log φ(0)</>,
  bic: <>−log Z = (d/2) log n + O(1): BIC, halved</>,
}
