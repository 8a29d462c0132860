import type { Syntax } from '@/lib/geometry/polynomials/grammar'
import type { ThresholdProgress } from '@/lib/geometry/threshold-question'
import type { ResolutionWalk } from '@/lib/geometry/walk/resolution-walk'
import type { DrawnCharts } from './drawn-chart'
import type { LabAnswer } from './lab-answer'
import type { LabCheck } from './lab-check'
import type { LabLandscape } from './lab-landscape'
import type { LabPolygon } from './lab-polygon'
import type { LabProblem, LabTexts } from './lab-question'
import type { LabZeroSet } from './lab-zero-set'

/** A text that was understood. */
export type LabReading = {
  readonly syntax: Syntax
  readonly variables: readonly string[]
  /** K as it was typed, as TeX. */
  readonly tex: string
  readonly termCount: number
}

/** How far the work on a question has come, in the words of {@link ThresholdProgress} or in levels. */
export type LabProgress =
  | ThresholdProgress
  | { readonly stage: 'several' }
  | { readonly stage: 'volume'; readonly level: number; readonly levelCount: number }

/** All that the Lab shows of one question: what is not there yet is left out. */
export type LabPicture = {
  readonly texts: LabTexts
  readonly problem?: LabProblem
  readonly reading?: LabReading
  readonly answer?: LabAnswer
  readonly landscape?: LabLandscape
  readonly zeroSet?: LabZeroSet
  /** The resolution, chart by chart, where there is one. */
  readonly walk?: ResolutionWalk
  /** The charts of the walk as they are drawn. */
  readonly drawn?: DrawnCharts
  readonly polygon?: LabPolygon
  readonly check?: LabCheck
  /** What is being worked on; absent when the picture is complete. */
  readonly progress?: LabProgress
}
