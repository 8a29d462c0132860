import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBibliography } from './bibliography'
import { type GlossaryTerm, readGlossary } from './data'
import type { Fault } from './fault'
import { contentFolder } from './folder'
import { sectionLevels } from './front-matter'
import { renderTex } from './tex'

const lineOf = (text: string, needle: string): number => {
  const line = text.split('\n').findIndex((row) => row.includes(needle))
  return line < 0 ? 1 : line + 1
}

const brokenTex = (text: string): string | undefined => {
  for (const [, tex = ''] of text.matchAll(/\$([^$]+)\$/g))
    try {
      renderTex(tex, false)
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  return undefined
}

const termFaults = (
  { id, definition, chapter }: GlossaryTerm,
  terms: readonly GlossaryTerm[],
  order: readonly string[],
): readonly Omit<Fault, 'file' | 'line'>[] => {
  const tex = brokenTex(definition)
  return [
    ...(tex === undefined
      ? []
      : [{ what: `“${id}”: TeX does not compile: ${tex}`, todo: 'Mend the formula' }]),
    ...(order.includes(chapter)
      ? []
      : [
          {
            what: `“${id}”: there is no chapter “${chapter}”`,
            todo: 'Name a chapter of content/plan.json',
          },
        ]),
    ...(terms.filter((other) => other.id === id).length > 1
      ? [{ what: `“${id}” is defined twice`, todo: 'Keep one definition' }]
      : []),
  ]
}

/** Works in content/references.bib that say too little of themselves for the page of works. */
export const bibliographyFaults = (folder = contentFolder): readonly Fault[] => {
  const text = readFileSync(join(folder, 'references.bib'), 'utf8')
  return readBibliography(folder).flatMap(({ key, level, why }) => {
    const missing = [
      ...(sectionLevels.includes(level ?? '') ? [] : ['level']),
      ...(why === undefined ? ['why'] : []),
    ]
    return missing.map((name) => ({
      file: 'content/references.bib',
      line: lineOf(text, `{${key},`),
      what: `${key} has no ${name}`,
      todo:
        name === 'level'
          ? 'Write level = {I}, {II} or {III}: how hard it is to read'
          : 'Write why = {…}: a sentence on why to read it',
    }))
  })
}

/** What is wrong in content/glossary.json; `order` lists the slugs of the guide. */
export const glossaryFaults = (
  order: readonly string[],
  folder = contentFolder,
): readonly Fault[] => {
  const terms = readGlossary(folder)
  if (terms.length === 0) return []
  const text = readFileSync(join(folder, 'glossary.json'), 'utf8')
  return terms.flatMap((term) =>
    termFaults(term, terms, order).map((finding) => ({
      file: 'content/glossary.json',
      line: lineOf(text, `"id": "${term.id}"`),
      ...finding,
    })),
  )
}
