import { type LadderRequest, volumeLadder, type VolumeLadder } from '@/lib/landscapes/volume-ladder'
import type { Run } from './task'

/** The fewest rungs that are worth a picture, and how many are climbed between two pictures. */
const FIRST = 6
const BETWEEN = 5

/** The ladder of volumes, painted as it grows. */
export async function volumeLadderTask(
  request: LadderRequest,
  run: Run<VolumeLadder>,
): Promise<VolumeLadder> {
  let whole: VolumeLadder | undefined
  for (const ladder of volumeLadder(request)) {
    whole = ladder
    const rungs = ladder.points.length
    if (rungs < FIRST || rungs % BETWEEN !== 0) continue
    run.report(ladder)
    await run.pause()
  }
  if (!whole) throw new RangeError(`decades must be positive, got ${request.decades}`)
  return whole
}
