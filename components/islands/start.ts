import { watchIslands } from './watch'

/** Everything that a page does by itself: called once, by the loader in the export and by Next in development. */
export const start = (): (() => void) => {
  const stops = [watchIslands(document)]
  return () => {
    for (const stop of stops) stop()
  }
}
