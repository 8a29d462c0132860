import { useState } from 'react'

/** What the page of another will show: the figure alone, in a frame, as it stood when this was opened. */
export function EmbedPreview({
  source,
  title,
}: {
  readonly source: string
  readonly title: string
}) {
  const [shown, setShown] = useState<string>()
  return (
    <details
      className="embed-preview"
      onToggle={({ currentTarget }) => setShown(currentTarget.open ? source : undefined)}
    >
      <summary className="tool">preview of the embedded figure</summary>
      {shown !== undefined && <iframe src={shown} title={`${title}, as embedded`} loading="lazy" />}
    </details>
  )
}
