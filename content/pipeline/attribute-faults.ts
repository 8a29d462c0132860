import type { Finding } from './fault'
import { grammar } from './grammar'
import type { Survey } from './survey'

/** HTML that Markdown has no sign for. */
const plainTags = ['br', 'kbd', 'sub', 'sup']

/** Components that do not exist, attributes that are missing or mean nothing. */
export const attributeFaults = ({ elements }: Survey): readonly Finding[] =>
  elements.flatMap(({ line, name, attributes }) => {
    if (plainTags.includes(name)) return []
    const rule = grammar[name]
    if (!rule)
      return [
        {
          line,
          what: `there is no component <${name}>`,
          todo: `Use one of ${Object.keys(grammar).join(', ')}, or add it to the grammar and to app/vocabulary.tsx`,
        },
      ]
    const { needs = [], may = [] } = rule
    const missing = needs.filter((key) => !attributes[key])
    const unknown = Object.keys(attributes).filter((key) => ![...needs, ...may].includes(key))
    return [
      ...missing.map((key) => ({
        line,
        what: `<${name}> has no ${key}`,
        todo: `Write <${name} ${key}="…">`,
      })),
      ...unknown.map((key) => ({
        line,
        what: `<${name}> knows no attribute ${key}`,
        todo: `Take it out; <${name}> may have ${[...needs, ...may].join(', ') || 'none'}`,
      })),
    ]
  })
