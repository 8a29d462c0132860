import type { Finding } from './fault'
import { sectionLevels } from './front-matter'
import type { Source } from './read'
import type { Survey } from './survey'
import type { World } from './world'

const twice = ({ anchors }: Survey): readonly Finding[] =>
  anchors
    .toSorted((a, b) => a.line - b.line)
    .filter(({ id }, index, sorted) => sorted.findIndex((other) => other.id === id) < index)
    .map(({ line, id }) => ({
      line,
      what: `the id “${id}” is used twice`,
      todo: 'Give the second its own: ## Title [#its-own-id], or id="…"',
    }))

const levelFaults = ({ headings, elements }: Survey): readonly Finding[] => [
  ...headings
    .filter(({ depth, level }) => depth === 2 && level === undefined)
    .map(({ line, title }) => ({
      line,
      what: `the section “${title}” bears no level`,
      todo: 'Put it into <Level is="I" gives="what the folded section would give">',
    })),
  ...elements
    .filter(
      ({ name, attributes }) => name === 'Level' && !sectionLevels.includes(attributes['is'] ?? ''),
    )
    .map(({ line, attributes }) => ({
      line,
      what: `there is no level “${attributes['is']}”`,
      todo: `Use one of ${sectionLevels.join(', ')}`,
    })),
]

/** Ids used twice, sections without a level, needs that come later in the guide. */
export const structureFaults = (
  { slug, front, text }: Source,
  survey: Survey,
  { order }: World,
): readonly Finding[] => [
  ...twice(survey),
  ...levelFaults(survey),
  ...front.needs
    .filter((need) => !order.includes(need) || order.indexOf(need) >= order.indexOf(slug))
    .map((need) => ({
      line: text.split('\n').findIndex((line) => line.startsWith('needs:')) + 1,
      what: `the chapter needs “${need}”, which is no earlier chapter`,
      todo: 'Name slugs of chapters that come before this one',
    })),
]
