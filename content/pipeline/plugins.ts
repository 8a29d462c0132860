import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import type { PluggableList } from 'unified'
import { citations } from './citations'
import { elements } from './elements'
import { extents } from './extents'
import { formulas } from './formulas'
import { glue } from './glue'
import { headings } from './headings'
import { crossReferences } from './cross-references'
import { statements } from './statements'
import type { Survey } from './survey'
import { words } from './words'

/** What happens to a chapter between its source and its page; everything found on the way goes to `survey`. */
export const plugins = (survey: Survey): PluggableList => [
  remarkGfm,
  remarkMath,
  () => words(survey),
  () => elements(survey),
  extents,
  () => citations(survey),
  () => headings(survey),
  () => formulas(survey),
  glue,
  () => crossReferences(survey),
  () => statements(survey),
]
