'use client'

import { taskWidget } from '@/components/controls/url-widget'
import { posteriorFilm, QUICK_SIZE } from '@/lib/posterior/film/film'
import { requestOf } from './frame'
import type { OwnData } from './own-data'
import { knobs } from './params'
import { PosteriorFilmView } from './view'

export default taskWidget<typeof knobs, 'posteriorFilm', OwnData>({
  knobs,
  task: 'posteriorFilm',
  refines: true,
  input: requestOf,
  compute: (request) => posteriorFilm(request, { size: QUICK_SIZE }),
  View: PosteriorFilmView,
})
