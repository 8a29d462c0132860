import type { ReactNode } from 'react'
import { steady } from './format'

/** How a figure's numbers were made, so that a reader can make them again. */
export type Method = {
  readonly formula: ReactNode
  readonly method: ReactNode
  readonly tolerance: ReactNode
  readonly seed: ReactNode
  /** The lines of TypeScript that give the same number. */
  readonly code: string
  /** The command in a terminal that gives the same number. */
  readonly command: string
}

export function HowComputed({ formula, method, tolerance, seed, code, command }: Method) {
  return (
    <details className="tool-panel">
      <summary className="tool">how it is computed</summary>
      <dl className="method">
        <dt>Formula</dt>
        <dd>{formula}</dd>
        <dt>Method</dt>
        <dd>{method}</dd>
        <dt>Tolerance</dt>
        <dd>{tolerance}</dd>
        <dt>Seed</dt>
        <dd>{seed}</dd>
        <dt>In TypeScript</dt>
        <dd>
          <pre>
            <code>{steady(code)}</code>
          </pre>
        </dd>
        <dt>In a terminal</dt>
        <dd>
          <pre>
            <code>{steady(command)}</code>
          </pre>
        </dd>
      </dl>
    </details>
  )
}
