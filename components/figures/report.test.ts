import { expect, test } from 'vitest'
import { reportLink, reportText } from './report'

const report = {
  place: 'the figure “A & B”',
  address: 'https://example.org/posterior/?film.n=100&film.model=tanh#film',
  version: '0.1.0',
}

test('the form of the repository opens with the place, the state and the version filled in', () => {
  const link = new URL(reportLink('https://example.org/somebody/guide', report))
  expect(link.origin + link.pathname).toBe('https://example.org/somebody/guide/issues/new')
  expect(link.searchParams.get('title')).toBe('Mistake in the figure “A & B”')
  expect(link.searchParams.get('body')).toBe(reportText(report))
  expect(reportText(report)).toContain(`Version: 0.1.0\nAs seen at: ${report.address}`)
})

test('a state too long for an address is cut, and the version is not', () => {
  const long = { ...report, address: `https://example.org/lab/?lab.k=${'x%5E2'.repeat(4000)}` }
  const link = reportLink('https://example.org/guide', long)
  expect(link.length).toBeLessThanOrEqual(6000)
  expect(new URL(link).searchParams.get('body')).toContain('Version: 0.1.0')
})
