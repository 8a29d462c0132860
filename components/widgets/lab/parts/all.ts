import { checkPart } from './check'
import { landscapePart } from './landscape'
import type { LabPart } from './part'
import { polygonPart } from './polygon'
import { resolutionPart } from './resolution'

/** All panels, in the order of the page: the first half in one column, the second beside it. */
export const labParts: readonly LabPart[] = [landscapePart, polygonPart, resolutionPart, checkPart]
