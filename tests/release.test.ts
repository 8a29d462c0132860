import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { version as shown } from '@/app/site'
import { reportText } from '@/components/figures/report'

const read = (file: string) => readFileSync(join(process.cwd(), file), 'utf8')
const { version }: { version: string } = JSON.parse(read('package.json'))

/** The headings of the changelog, the newest first, with what stands under each. */
const headings = read('CHANGELOG.md')
  .split(/^## /m)
  .slice(1)
  .map((part) => ({
    heading: part.slice(0, part.indexOf('\n')),
    text: part.slice(part.indexOf('\n')).trim(),
  }))
const releases = headings.slice(1).map(({ heading, text }) => {
  const [, number = '', day = ''] = /^(\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)$/.exec(heading) ?? []
  return { heading, text, number, day }
})

test('the version is that of the newest release in the changelog, and of the lock file', () => {
  const lock: { version: string; packages: Record<string, { version?: string }> } = JSON.parse(
    read('package-lock.json'),
  )
  expect(releases[0]?.number).toBe(version)
  expect(lock.version).toBe(version)
  expect(lock.packages['']?.version).toBe(version)
})

test('the version that pages show, and that a report of a mistake fills in, is that of the release', () => {
  expect(shown).toBe(version)
  expect(reportText({ place: 'x', address: 'y', version: shown })).toContain(
    `\nVersion: ${releases[0]?.number}\n`,
  )
})

const rank = (number: string) =>
  number.split('.').reduce((sum, part) => 1000 * sum + Number(part), 0)

test('the changelog begins with what is unreleased; releases have a number, a day and words, the newest first', () => {
  expect(headings[0]?.heading).toBe('Unreleased')
  for (const { heading, number, day, text } of releases) {
    expect(number, heading).not.toBe('')
    expect(new Date(day).toISOString().slice(0, 10), heading).toBe(day)
    expect(text, heading).toMatch(/^- /m)
  }
  const newestFirst = releases.toSorted((a, b) => rank(b.number) - rank(a.number))
  expect(releases).toEqual(newestFirst)
  expect(releases).toEqual(newestFirst.toSorted((a, b) => b.day.localeCompare(a.day)))
})
