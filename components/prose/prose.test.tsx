import { render, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { Cite } from './cite'
import { Definition } from './definition'
import { Level } from './level'
import { Neighbours } from './neighbours'
import { Question } from './question'
import { Sidenote } from './sidenote'
import { Scrolly, Step } from './scrolly'
import { Term } from './term'

/** What is drawn, apart from what other tests have drawn. */
const draw = (what: ReactNode) => {
  const { container } = render(what)
  return { container, screen: within(container) }
}

const works = [
  { key: 'watanabe2009', number: 6, href: '#ref-watanabe2009', entry: 'Watanabe (2009). Title.' },
  { key: 'wei2022', number: 8, href: '#ref-wei2022', entry: 'Wei et al. (2023). Title.' },
]

test('a sidenote has a link of its own and opens by a control that names it', () => {
  const { screen } = draw(
    <p>
      text
      <Sidenote id="sidenote-3" number="3">
        aside
      </Sidenote>
    </p>,
  )
  expect(screen.getByRole('checkbox', { name: 'Note 3' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Link to note 3' }).getAttribute('href')).toBe(
    '#sidenote-3',
  )
  expect(screen.getByRole('note').id).toBe('sidenote-3')
})

test('a sidenote is phrasing content, so that a paragraph may hold it', () => {
  const { container } = draw(
    <Sidenote id="sidenote-1" number="1">
      aside
    </Sidenote>,
  )
  const tags = [...container.querySelectorAll('*')].map(({ tagName }) => tagName)
  expect(tags.filter((tag) => !['SPAN', 'LABEL', 'INPUT', 'A'].includes(tag))).toEqual([])
})

test('a citation prints the numbers and the place, and each number leads to its work', () => {
  const { container, screen } = draw(<Cite id="cite-1" works={works} place="ch. 6" />)
  const numbers = screen.getAllByRole('link').map((link) => link.textContent)
  expect(numbers).toEqual(['6', '8'])
  expect(container.textContent).toMatch(/^\[6.*, 8.*, ch\. 6\]$/)
  expect(screen.getAllByRole('link')[1]?.id).toBe('cite-1-wei2022')
})

test('a card describes the link that it belongs to', () => {
  const { screen } = draw(
    <Term id="term-1" href="/glossary/#posterior" definition="the belief after the data">
      posterior
    </Term>,
  )
  const described = screen.getByRole('link', { name: 'posterior' }).getAttribute('aria-describedby')
  expect(document.getElementById(described ?? '')?.textContent).toBe('the belief after the data')
})

test('a section says its level, and what it would give when it is folded', () => {
  const { container } = draw(
    <Level is="II" gives="the theorem">
      <h2>Heading</h2>
    </Level>,
  )
  expect(container.querySelector('[data-level="II"] .level-mark')?.textContent).toMatch(/Level II/)
  expect(container.querySelector('.level-fold')?.textContent).toContain(
    'It would give the theorem.',
  )
})

test('a definition is a region named by its number and its word, with a link to itself', () => {
  const { screen } = draw(
    <Definition name="posterior" id="definition-posterior" number="1">
      body
    </Definition>,
  )
  expect(screen.getByRole('region', { name: 'Definition 1 posterior' }).id).toBe(
    'definition-posterior',
  )
  expect(screen.getByRole('link').getAttribute('href')).toBe('#definition-posterior')
})

test('a stage puts its figure before its steps, and each step carries its state', () => {
  const { container } = draw(
    <Scrolly id="film" number="1" label="A film." picture={<svg />}>
      <Step state="n=1" title="One">
        text
      </Step>
      <Step state="n=10" title="Ten">
        text
      </Step>
    </Scrolly>,
  )
  const states = [...container.querySelectorAll('[data-step]')].map((step) =>
    step.getAttribute('data-state'),
  )
  expect(states).toEqual(['n=1', 'n=10'])
  expect(container.querySelector('[data-scrolly]')?.firstElementChild?.tagName).toBe('FIGURE')
})

test('a question is answered only when it is opened', () => {
  const { container } = draw(<Question ask="Why?">Because.</Question>)
  expect(container.querySelector('details')?.open).toBe(false)
  expect(container.querySelector('summary')?.textContent).toBe('Why?')
})

test('a planned neighbour is named and not linked', () => {
  const { screen } = draw(
    <Neighbours previous={{ title: 'Before', slug: 'before' }} next={{ title: 'After' }} />,
  )
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/before/'])
  expect(screen.getByText('After')).toBeDefined()
})
