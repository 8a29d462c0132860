import { CopyField } from './copy-field'
import { EmbedPreview } from './embed-preview'
import { embedOf, linkTo } from './link-to'

/** A link to this state on this page, and the code that shows the figure in a page elsewhere. */
export function ShareTool({
  widget,
  id,
  query,
  uid,
  title,
  isStill,
}: {
  readonly widget: string
  readonly id: string
  readonly query: string
  readonly uid: string
  readonly title: string
  readonly isStill: boolean
}) {
  const link = linkTo(id, query, isStill)
  const source = embedOf(widget, query, isStill)
  const embed = `<iframe src="${source}" title="${title}" width="100%" height="720" style="border:0" loading="lazy" allow="fullscreen"></iframe>`
  return (
    <details className="tool-panel">
      <summary className="tool">share</summary>
      <div className="share">
        <CopyField id={`${uid}-link`} label="Link to this state" text={link} isStill={isStill} />
        <CopyField id={`${uid}-embed`} label="Code to embed it" text={embed} isStill={isStill} />
        {source !== '' && <EmbedPreview source={source} title={title} />}
      </div>
    </details>
  )
}
