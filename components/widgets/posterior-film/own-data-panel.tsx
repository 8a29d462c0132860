import { memo, useState } from 'react'
import { type OwnData, readPairs, standardised } from './own-data'

/** Where a reader pastes or drops pairs of numbers. They stay in the memory of this page. */
export const OwnDataPanel = memo(function OwnDataPanel({
  uid,
  data,
  onData,
}: {
  readonly uid: string
  readonly data: OwnData | undefined
  readonly onData: (data: OwnData | undefined) => void
}) {
  const [text, setText] = useState('')
  const [isScaled, setScaled] = useState(false)
  const [said, setSaid] = useState<{ readonly isError: boolean; readonly words: string }>()

  const take = (given: string, scale: boolean) => {
    setText(given)
    const reading = readPairs(given)
    if (reading.kind === 'refused') {
      setSaid({ isError: true, words: `These data could not be read: ${reading.reason}.` })
      return
    }
    setSaid({ isError: false, words: `${reading.note}. They do not leave this page.` })
    onData(scale ? standardised(reading.data) : reading.data)
  }
  const drop = async (files: FileList | null) => {
    const file = files?.[0]
    if (!file) return
    try {
      take(await file.text(), isScaled)
    } catch {
      setSaid({ isError: true, words: `The file ${file.name} could not be opened.` })
    }
  }
  return (
    <details className="own-data">
      <summary className="tool">your own data</summary>
      <div
        className="own-data-drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          void drop(event.dataTransfer.files)
        }}
      >
        <label htmlFor={`${uid}-own`}>
          Paste or drop pairs <i>x</i>, <i>y</i>, one a line. The noise of the models has standard
          deviation 1; models without <i>x</i> use the <i>y</i> alone.
        </label>
        <textarea
          id={`${uid}-own`}
          rows={4}
          spellCheck={false}
          placeholder={'x,y\n0.5,1.2\n−1,0.3'}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p className="own-data-row">
          <button type="button" className="button" onClick={() => take(text, isScaled)}>
            use these data
          </button>
          <label className="toggle">
            <input
              type="checkbox"
              checked={isScaled}
              onChange={(event) => {
                setScaled(event.currentTarget.checked)
                if (data) take(text, event.currentTarget.checked)
              }}
            />
            <span>scale both to mean 0 and standard deviation 1</span>
          </label>
          <label className="button file-button">
            open a file
            <input
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              onChange={(event) => void drop(event.currentTarget.files)}
            />
          </label>
          {data && (
            <button
              type="button"
              className="button"
              onClick={() => {
                onData(undefined)
                setSaid({ isError: false, words: 'Back to sampled data.' })
              }}
            >
              back to sampled data
            </button>
          )}
        </p>
        <p role={said?.isError ? 'alert' : 'status'} data-error={said?.isError || undefined}>
          {said?.words}
        </p>
      </div>
    </details>
  )
})
