import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { valueNames } from '@/components/values/value-names'
import { registry } from '@/components/widgets/registry'
import { bibliographyFaults, glossaryFaults } from './pipeline/data-faults'
import { faultText } from './pipeline/fault'
import { findFaults } from './pipeline/find-faults'
import { contentFolder } from './pipeline/folder'
import { readMethods, readNotation } from './pipeline/data'
import { readWorld } from './pipeline/world'

const world = readWorld({ widgets: Object.keys(registry), values: valueNames })
const chapters = world.chapters.map((chapter) => ({ name: chapter.source.slug, ...chapter }))

test.each(chapters)('chapter $name names only what exists, and its TeX compiles', (chapter) => {
  expect(findFaults(chapter.source, chapter.survey, world).map(faultText)).toEqual([])
})

test('every definition of the glossary can be printed, and its chapter is planned', () => {
  expect(glossaryFaults(world.order).map(faultText)).toEqual([])
})

test('every symbol of the notation says in which planned chapter it comes first', () => {
  const homeless = readNotation().filter(({ chapter }) => !world.order.includes(chapter))
  expect(homeless.map(({ symbol }) => symbol)).toEqual([])
})

test('every work says how hard it is and why to read it', () => {
  expect(bibliographyFaults().map(faultText)).toEqual([])
})

test('every test that the page of numbers names exists', () => {
  const named = readMethods().flatMap(({ tests }) => tests)
  expect(named.filter((file) => !world.hasFile(file))).toEqual([])
})

/** Ids that follow from the order of the chapter; what should be linked to is given a name by hand. */
const isCounted = (id: string) => /^(sidenote|definition|theorem|exercise)-\d+$/.test(id)

const places = chapters.flatMap(({ source: { slug }, survey }) => [
  `/${slug}/`,
  ...survey.anchors.filter(({ id }) => !isCounted(id)).map(({ id }) => `/${slug}/#${id}`),
])

const published = readFileSync(join(contentFolder, 'permalinks.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')

test('every address that was ever published still leads to something', () => {
  const alive = [...world.pages, ...places]
  const dead = published.filter((address) => !alive.includes(address))
  expect(dead, 'give the heading its old id back: ## Title [#old-id]').toEqual([])
})

test('every chapter, heading, figure and equation is written down in permalinks.txt', () => {
  const missing = places.filter((place) => !published.includes(place))
  expect(missing, 'add these lines to content/permalinks.txt').toEqual([])
})
