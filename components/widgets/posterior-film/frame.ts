import type { OwnData } from './own-data'
import type { ParamsOf } from '@/components/controls/params'
import type { FilmRequest } from '@/lib/posterior/film/request'
import type { knobs } from './params'

export type { FilmFrame } from '@/lib/posterior/film/frame'
export type { FilmModelName, FilmRequest } from '@/lib/posterior/film/request'

export type FilmParams = ParamsOf<typeof knobs>

/** The frame that a state of the knobs asks for; on the way between two models, the mixture of both. */
export function requestOf(
  params: FilmParams,
  way?: { readonly from: FilmParams; readonly part: number },
  own?: OwnData,
): FilmRequest {
  const { population, ...rest } = params
  const isBetweenModels = way !== undefined && way.from.model !== params.model
  return {
    ...rest,
    isPopulation: population && !own,
    ...(own && { own }),
    ...(isBetweenModels && { from: { model: way.from.model, part: way.part } }),
  }
}
