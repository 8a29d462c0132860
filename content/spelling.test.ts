import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import dictionary from 'dictionary-en-gb'
import nspell from 'nspell'
import { expect, test } from 'vitest'
import { contentFolder } from './pipeline/folder'
import { readSources } from './pipeline/read'
import { takeSurvey } from './pipeline/take-survey'

const ownWords = readFileSync(join(contentFolder, 'words.txt'), 'utf8').split('\n').filter(Boolean)

const speller = nspell(dictionary)
for (const word of ownWords) speller.add(word)

const known = new Map<string, boolean>()

const isCorrect = (word: string): boolean => {
  const before = known.get(word)
  if (before !== undefined) return before
  const correct = speller.correct(word)
  known.set(word, correct)
  return correct
}

/** Words of two letters or more, in Latin letters; a possessive counts as its owner. */
const wordsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}’']+/gu)].map(([word]) =>
    word.replaceAll('’', "'").replace(/'s?$/, ''),
  )

const misspelt = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => !isCorrect(word))

/** `file:line: “wrod”: word?` */
const complaint = (file: string, line: number, word: string): string =>
  `${file}:${line}: “${word}” is no word that is known; ${speller.suggest(word).slice(0, 3).join(', ') || 'nothing'} is near. Mend it, or add it to content/words.txt`

/** Attributes that are read by people. */
const saidIn = ['gives', 'ask', 'title', 'label', 'name']

const chapters = readSources().map(({ file, text, front }) => {
  const { prose, elements } = takeSurvey(file, text)
  const said = elements.flatMap(({ line, attributes }) =>
    saidIn.map((name) => ({ line, text: attributes[name] ?? '' })),
  )
  const head = { line: 1, text: `${front.title}. ${front.summary}` }
  return { file, pieces: [head, ...prose, ...said] }
})

test.each(chapters)('$file is spelt as the British do', ({ file, pieces }) => {
  const faults = pieces.flatMap(({ line, text }) =>
    misspelt(text).map((word) => complaint(file, line, word)),
  )
  expect(faults).toEqual([])
})

/** Without formulas, code, names in code, addresses and paths. */
const wordsOnly = (line: string) =>
  line.replace(/\$[^$]*\$/g, ' ').replace(/[\w.-]+\/[\w./-]+/g, ' ')

test.each([
  ['glossary.json', /^\s*"(?:term|definition)": "(.*)"/],
  ['notation.json', /^\s*"(?:meaning|sign)": "(.*)"/],
  ['plan.json', /^\s*"(?:title|summary)": "(.*)"/],
  ['paths.json', /^\s*"(?:title|summary)": "(.*)"/],
  ['methods.json', /^\s*"(?:what|how|tolerance|against)": "(.*)"/],
  ['references.bib', /^\s*why = \{(.*)\}/],
])('%s is spelt as the British do', (name, said) => {
  const lines = readFileSync(join(contentFolder, name), 'utf8').split('\n')
  const faults = lines.flatMap((line, i) =>
    misspelt(wordsOnly(said.exec(line)?.[1] ?? '')).map((word) =>
      complaint(`content/${name}`, i + 1, word),
    ),
  )
  expect(faults).toEqual([])
})

test('the list of own words has each once, in order, and none that the dictionary knows', () => {
  const sorted = [...new Set(ownWords)].toSorted((a, b) => a.localeCompare(b, 'en'))
  expect(ownWords).toEqual(sorted)
  const plain = nspell(dictionary)
  expect(ownWords.filter((word) => plain.correct(word))).toEqual([])
})

test('a typing error is found', () => {
  expect(misspelt('The posterior’s volume recieves color.')).toEqual(['recieves', 'color'])
})
