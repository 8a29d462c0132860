import { attributeFaults } from './attribute-faults'
import type { Fault } from './fault'
import { linkFaults } from './link-faults'
import { nameFaults } from './name-faults'
import type { Source } from './read'
import { statementFaults } from './statement-faults'
import { structureFaults } from './structure-faults'
import type { Survey } from './survey'
import type { World } from './world'

/** Everything that is wrong in a chapter, in the order of its lines. */
export const findFaults = (source: Source, survey: Survey, world: World): readonly Fault[] =>
  [
    ...survey.mistakes,
    ...attributeFaults(survey),
    ...nameFaults(source, survey, world),
    ...linkFaults(source, survey, world),
    ...statementFaults(survey, world),
    ...structureFaults(source, survey, world),
  ]
    .map((finding) => ({ file: source.file, ...finding }))
    .toSorted((a, b) => a.line - b.line)
