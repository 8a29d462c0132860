/**
 * How hard each chapter is to read: words, words a sentence, the Flesch–Kincaid grade (years of school),
 * and where its longest sentence stands. Formulas count as one short word. A report, never a failure.
 */
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { readSources } from '../content/pipeline/read'
import { takeSurvey } from '../content/pipeline/take-survey'

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []

const rows = readSources().map(({ slug, file, text }) => {
  const { paragraphs } = takeSurvey(file, text)
  const sentences = paragraphs.flatMap(({ line, text: said }) =>
    sentencesOf(said).map((sentence) => ({ line, words: wordsOf(sentence) })),
  )
  const words = sentences.flatMap((sentence) => sentence.words)
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((total, word) => total + syllable(word), 0),
  })
  const longest = sentences.toSorted((a, b) => b.words.length - a.words.length)[0]
  return {
    chapter: slug,
    words: words.length,
    'words a sentence': Number((words.length / sentences.length).toFixed(1)),
    grade: Number(grade.toFixed(1)),
    'longest sentence': `${longest?.words.length ?? 0} words, ${file}:${longest?.line ?? 1}`,
  }
})

console.table(rows)
