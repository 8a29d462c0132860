type Option = { readonly value: string; readonly label: string; readonly count: number }

type Props = {
  readonly kinds: readonly Option[]
  readonly chapters: readonly Option[]
  readonly count: number
}

type SelectProps = {
  readonly name: string
  readonly label: string
  readonly all: string
  readonly options: readonly Option[]
}

const Select = ({ name, label, all, options }: SelectProps) => (
  <label>
    {label}{' '}
    <select name={name}>
      <option value="">{all}</option>
      {options.map(({ value, label: words, count }) => (
        <option key={value} value={value}>
          {words} ({count})
        </option>
      ))}
    </select>
  </label>
)

/**
 * Chooses what the ledger shows. It stands in its place from the first paint, and works once the page's script
 * has come; where scripts do not run it is left out, and all claims are shown.
 */
export const LedgerFilter = ({ kinds, chapters, count }: Props) => (
  <form className="ledger-filter" data-ledger-filter="" aria-label="What the ledger shows" inert>
    <Select name="kind" label="Kind" all="every kind" options={kinds} />
    <Select name="chapter" label="Chapter" all="every chapter" options={chapters} />
    <button type="reset">Show all</button>
    <output>
      {count} of {count} claims
    </output>
  </form>
)
