import type { Export } from '@/content/library/library-page'
import { Words } from './words'

type Props = {
  readonly id: string
  readonly entry: Export
}

/** One export: its declaration, what it is, and how it is used. */
export const Entry = ({ id, entry }: Props) => (
  <div className="library-entry">
    <h4 id={id}>
      <a href={`#${id}`}>{entry.name}</a>
    </h4>
    <p>
      <Words text={entry.definition} />
    </p>
    {entry.remarks.map((remark) => (
      <p key={remark} data-kind="remark">
        <Words text={remark} />
      </p>
    ))}
    <pre>
      <code>{entry.signature}</code>
    </pre>
    {(entry.parameters.length > 0 || entry.returns !== undefined || entry.throws.length > 0) && (
      <dl>
        {entry.parameters.map(({ name, text }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <Words text={text} />
            </dd>
          </div>
        ))}
        {entry.returns !== undefined && (
          <div>
            <dt>returns</dt>
            <dd>
              <Words text={entry.returns} />
            </dd>
          </div>
        )}
        {entry.throws.map((text) => (
          <div key={text}>
            <dt>throws</dt>
            <dd>
              <Words text={text} />
            </dd>
          </div>
        ))}
      </dl>
    )}
    {entry.examples.map((example) => (
      <pre key={example} data-kind="example">
        <code>{example}</code>
      </pre>
    ))}
  </div>
)
