import { type LadderRequest, volumeLadder, type VolumeLadder } from '@/lib/landscapes/volume-ladder'
import type { Run } from './task'

/** How many rungs are climbed between two looks at the messages that wait. */
const BETWEEN = 5

/** The ladder of volumes, whole: it is soon there, and a picture that grows would be motion. */
export async function volumeLadderTask(
  request: LadderRequest,
  run: Run<VolumeLadder>,
): Promise<VolumeLadder> {
  let whole: VolumeLadder | undefined
  for (const ladder of volumeLadder(request)) {
    whole = ladder
    if (ladder.points.length % BETWEEN === 0) await run.pause()
  }
  if (!whole) throw new RangeError(`decades must be positive, got ${request.decades}`)
  return whole
}
