import type { Relief } from './relief'
import type { StagePicture } from './picture'

/** What is to be said of a picture to one who knows the picture before it. */
export type Change = Readonly<Record<string, unknown>>

/**
 * The fields of a picture that differ from those of `last`; of its reliefs, their fields that do. What stays is
 * not said, so a worker is not sent the same heights again, and what it keeps stays the same object.
 */
export function changeOf(now: StagePicture, last: StagePicture | undefined): Change {
  const change = differing(now, last)
  if (now.kind !== 'relief' || last?.kind !== 'relief') return change
  const parts = {
    relief: differing(now.relief, last.relief),
    ...(now.before && last.before && { before: differing(now.before, last.before) }),
  }
  const said = Object.entries(parts).filter(([name]) => name in change)
  return { ...change, ...Object.fromEntries(said) }
}

/** The picture that a change makes of the one before. */
export function changed(last: StagePicture | undefined, change: Change): StagePicture {
  const picture = { ...last, ...change } as StagePicture
  if (picture.kind !== 'relief' || last?.kind !== 'relief') return picture
  const whole = (name: 'relief' | 'before') =>
    change[name] && last[name] ? ({ ...last[name], ...change[name] } as Relief) : picture[name]
  return { ...picture, relief: whole('relief') ?? picture.relief, before: whole('before') }
}

function differing(now: object, last: object | undefined): Change {
  const before = new Map<string, unknown>(Object.entries(last ?? {}))
  const fields = new Map<string, unknown>(Object.entries(now))
  // A field that is there no longer has to be unsaid.
  const gone = [...before.keys()].filter((name) => !fields.has(name))
  const said = [...fields].filter(([name, value]) => {
    return !before.has(name) || !Object.is(before.get(name), value)
  })
  return Object.fromEntries([...said, ...gone.map((name) => [name, undefined])])
}
