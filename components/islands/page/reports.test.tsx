import { expect, test } from 'vitest'
import { startReports } from './reports'

const chapter = 'https://example.org/posterior/'

const linkOf = (href: string) => {
  const link = document.createElement('a')
  link.href = href
  link.dataset['report'] = chapter
  document.body.replaceChildren(link)
  startReports(document)
  link.addEventListener('click', (event) => event.preventDefault())
  return link
}

test('a report is filled in with the address at the time when it is opened, not when the page was', () => {
  const body = encodeURIComponent(`As seen at: ${chapter}\nVersion: 0.1.0`)
  const link = linkOf(`https://example.org/guide/issues/new?title=x&body=${body}`)
  for (const state of ['/posterior/?film.n=100', '/posterior/?film.n=7&film.k=%24%26']) {
    history.replaceState(null, '', state)
    link.click()
    expect(new URL(link.href).searchParams.get('body')).toBe(
      `As seen at: ${location.href}\nVersion: 0.1.0`,
    )
  }
})

test('a link that leads to no form stays as it is', () => {
  const link = linkOf('https://example.org/errata/#report')
  link.click()
  expect(link.href).toBe('https://example.org/errata/#report')
})
