type Props = {
  /** The name of the choice, said before it. */
  readonly legend: string
  readonly showLegend?: boolean
  /** The attribute of the root element that holds it: `data-theme`, `data-levels`. */
  readonly sets: 'theme' | 'levels'
  readonly options: readonly {
    readonly value: string
    readonly label: string
    readonly title: string
  }[]
}

/** A choice among few, kept on the reader's machine. The page's script gives the buttons their work. */
export const Choice = ({ legend, showLegend = true, sets, options }: Props) => (
  <fieldset className="choice" data-choice={sets}>
    <legend {...(!showLegend && { className: 'sr-only' })}>{legend}</legend>
    {options.map(({ value, label, title }) => (
      <button key={value} type="button" value={value} title={title} aria-pressed="false">
        {label}
      </button>
    ))}
  </fieldset>
)
