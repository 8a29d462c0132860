import type { Finding } from './fault'
import type { Source } from './read'
import type { Survey } from './survey'
import type { World } from './world'

const unknown = (line: number, kind: string, name: string, todo: string): Finding => ({
  line,
  what: `unknown ${kind} “${name}”`,
  todo,
})

const oneOf = (names: readonly string[]) => `Use one of: ${names.join(', ') || 'none exists yet'}`

/** Widgets, values, works and terms that are named but do not exist, or not yet at this place of the guide. */
export const nameFaults = (
  { slug }: Source,
  { elements, citations }: Survey,
  { widgets, values, works, terms, order }: World,
): readonly Finding[] => [
  ...citations
    .filter(({ key }) => !works.includes(key))
    .map(({ line, key }) =>
      unknown(line, 'citation key', key, 'Add the work to content/references.bib, or mend the key'),
    ),
  ...elements.flatMap(({ line, name, attributes }): readonly Finding[] => {
    const definition = elements.find(
      (other) => other.name === 'Definition' && other.attributes['term'] === attributes['of'],
    )
    if (name === 'Term' && definition && definition.line > line)
      return [
        {
          line,
          what: `“${attributes['of']}” is used before its definition in line ${definition.line}`,
          todo: 'Say it in other words, or define it earlier',
        },
      ]
    const of = attributes['of'] ?? ''
    if ((name === 'Widget' || name === 'Scrolly') && !widgets.includes(of))
      return [unknown(line, 'widget', of, oneOf(widgets))]
    if (name === 'Value' && !values.includes(of)) return [unknown(line, 'value', of, oneOf(values))]
    const word = name === 'Term' ? of : name === 'Definition' ? attributes['term'] : undefined
    if (word === undefined) return []
    const term = terms.find(({ id }) => id === word)
    if (!term) return [unknown(line, 'term', word, 'Add it to content/glossary.json')]
    if (name === 'Definition' && term.chapter !== slug)
      return [
        {
          line,
          what: `“${word}” is defined here, but the glossary says in “${term.chapter}”`,
          todo: 'Mend the chapter in content/glossary.json',
        },
      ]
    if (name === 'Term' && order.indexOf(term.chapter) > order.indexOf(slug))
      return [
        {
          line,
          what: `“${word}” is used before the chapter that defines it (“${term.chapter}”)`,
          todo: 'Say it in other words, or define it earlier',
        },
      ]
    return []
  }),
]
