import { createElement, Fragment, type ReactNode } from 'react'
import type { FactorSyntax, SignedSyntax, Syntax } from '@/lib/geometry/polynomials/grammar'
import { unwrapped } from '@/lib/geometry/polynomials/syntax-tex'

/** A polynomial as it was typed, set as mathematics: MathML, which browsers draw and readers of screens say. */
export function Typeset({ syntax, label }: { readonly syntax: Syntax; readonly label: string }) {
  return createElement('math', { display: 'block', 'aria-label': label }, rowOf(syntax))
}

/** An element of MathML by its name. */
const el = (name: string, ...children: ReactNode[]) => createElement(name, null, ...children)

const operator = (sign: string) => el('mo', sign)
const bracketed = (inner: ReactNode) => el('mrow', operator('('), inner, operator(')'))

function rowOf(syntax: Syntax): ReactNode {
  const inner = unwrapped(syntax)
  switch (inner.kind) {
    case 'number':
      return el('mn', inner.text)
    case 'variable':
      return nameOf(inner.name)
    case 'sum':
      return el('mrow', ...inner.terms.map((term, i) => termOf(term, i === 0)))
    case 'product':
      return productOf(inner.factors)
    case 'power':
      return el('msup', baseOf(inner.base), el('mn', inner.exponent))
  }
}

function termOf({ negative, syntax }: SignedSyntax, isFirst: boolean): ReactNode {
  const sign = negative ? operator('−') : isFirst ? null : operator('+')
  return keyed([sign, rowOf(syntax)])
}

/** Factors side by side; a divisor makes a fraction of what stands before it. */
function productOf(factors: readonly FactorSyntax[]): ReactNode {
  const row = factors.reduce<readonly ReactNode[]>((before, factor, i) => {
    const inner = unwrapped(factor.syntax)
    const body = inner.kind === 'sum' ? bracketed(rowOf(inner)) : rowOf(inner)
    if (factor.divides) return [el('mfrac', el('mrow', ...before), body)]
    const sign = factor.negative ? operator('−') : null
    const isNumberAfter = i > 0 && inner.kind === 'number'
    return [...before, isNumberAfter ? operator('·') : null, sign, body]
  }, [])
  return el('mrow', ...row)
}

function baseOf(base: Syntax): ReactNode {
  const inner = unwrapped(base)
  const isAtom = inner.kind === 'variable' || inner.kind === 'number'
  return isAtom ? rowOf(inner) : bracketed(rowOf(inner))
}

/** `w12` as a w with the index 12. */
function nameOf(name: string): ReactNode {
  const index = name.slice(1)
  const letter = el('mi', name.slice(0, 1))
  return index === '' ? letter : el('msub', letter, el('mn', index))
}

function keyed(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts)
}
