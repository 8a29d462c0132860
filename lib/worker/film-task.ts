import { firstOf, type Sample } from '@/lib/models/sample'
import { filmSample } from '@/lib/posterior/film/data'
import { posteriorFilm, QUICK_SIZE } from '@/lib/posterior/film/film'
import type { FilmFrame } from '@/lib/posterior/film/frame'
import { filmModels, type FilmRequest } from '@/lib/posterior/film/request'
import type { Task } from './task'

/** The hand rests when nothing newer was asked for so long, in milliseconds. */
const REST = 120
/** To draw more data than this takes long enough to be told of, and to be remembered. */
const MANY = 20_000
/** More data than asked for are drawn, up to here, so that a growing n does not draw at each step. */
const LARGEST = 1_000_000

/**
 * The posterior film in two passes: at once a picture of few cells, and when the hand rests the frame
 * of {@link posteriorFilm}. The numbers of both are the same.
 *
 * Large samples are kept from frame to frame: the first n of a sequence of data are the same for every
 * n, so that a moving n draws nothing anew.
 */
export function filmTask(): Task<FilmRequest, FilmFrame> {
  let kept: { readonly cause: string; readonly sample: Sample } | undefined

  const isKept = (request: FilmRequest) =>
    kept?.cause === causeOf(request) && kept.sample.y.length >= request.n

  const keptSample = (request: FilmRequest): Sample => {
    const { model, truthAt } = filmModels[request.model]
    const n = Math.max(request.n, Math.min(2 * request.n, LARGEST))
    if (!kept || !isKept(request))
      kept = {
        cause: causeOf(request),
        sample: filmSample({ ...request, n }, model, truthAt(request.truth)),
      }
    return firstOf(kept.sample, request.n, model.inputs)
  }

  return async (request, run) => {
    const isLong = request.n > MANY && !request.isPopulation && !request.own
    const isNew = isLong && !isKept(request)
    if (isNew) {
      run.progress(0.1)
      await run.pause()
    }
    const drawn = isLong ? { sample: keptSample(request) } : {}
    if (isNew) {
      run.progress(0.6)
      await run.pause()
    }
    run.report(posteriorFilm(request, { ...drawn, size: QUICK_SIZE }))
    await run.pause(REST)
    return posteriorFilm(request, drawn)
  }
}

/** What a sequence of data depends on. */
function causeOf({ model, truth, seed }: FilmRequest): string {
  return [model, truth, seed].join()
}
