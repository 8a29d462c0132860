import { expect, test, vi } from 'vitest'
import { startLedger } from './ledger'

const entry = (id: string, kind: string, chapter: string) =>
  `<li id="${id}" data-ledger-entry data-kind="${kind}" data-chapter="${chapter}">${id}</li>`

const option = (value: string) => `<option value="${value}">${value}</option>`

const open = (address: string) => {
  vi.useFakeTimers()
  history.replaceState(null, '', address)
  Element.prototype.scrollIntoView = () => {} // jsdom has none
  document.body.innerHTML = `<form data-ledger-filter inert>
      <select name="kind">${['', 'theorem', 'conjecture'].map(option).join('')}</select>
      <select name="chapter">${['', 'one', 'two'].map(option).join('')}</select>
      <button type="reset">Show all</button><output></output>
    </form>
    <section data-ledger-chapter id="one"><span data-ledger-count></span>${entry('a', 'theorem', 'one')}${entry('b', 'conjecture', 'one')}</section>
    <section data-ledger-chapter id="two">${entry('c', 'theorem', 'two')}</section>`
  startLedger(document)
}

const shown = () =>
  [...document.querySelectorAll('[data-ledger-entry]')]
    .filter((item) => !item.closest('[hidden]'))
    .map(({ id }) => id)

const choose = (name: string, value: string) => {
  const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`)
  if (!select) throw new Error(`no select ${name}`)
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
}

const said = () => document.querySelector('output')?.textContent

test('the ledger shows what is chosen, says how many, and puts it into the address', () => {
  open('/claims/')
  expect(document.querySelector('form')?.hasAttribute('inert')).toBe(false)
  expect(shown()).toEqual(['a', 'b', 'c'])
  choose('kind', 'conjecture')
  expect(shown()).toEqual(['b'])
  expect(said()).toBe('1 of 3 claims')
  expect(document.querySelector('#one [data-ledger-count]')?.textContent).toBe('1 of 2 claims')
  expect(document.getElementById('two')?.hidden).toBe(true)
  expect(location.search).toBe('?kind=conjecture')
  choose('chapter', 'two')
  expect(shown()).toEqual([])
})

test('an address opens the ledger as it was, and an unknown choice shows all', () => {
  open('/claims/?kind=theorem&chapter=two')
  expect(shown()).toEqual(['c'])
  open('/claims/?kind=nonsense')
  expect(shown()).toEqual(['a', 'b', 'c'])
})

test('a link to an entry shows it, whatever was chosen', () => {
  open('/claims/?kind=conjecture#c')
  vi.runAllTimers()
  expect(shown()).toContain('c')
})

test('all are shown again by the button', () => {
  open('/claims/?kind=theorem')
  document.querySelector('button')?.click()
  vi.runAllTimers()
  expect(shown()).toEqual(['a', 'b', 'c'])
  expect(said()).toBe('3 of 3 claims')
  expect(location.search).toBe('')
})
