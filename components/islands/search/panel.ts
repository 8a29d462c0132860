import { element } from './element'
import { search, startEngine } from './engine'
import { countWords, groupsOf } from './results'

const limit = 20
const pause = 120

/** What can be said when the index does not come. */
const refusal = () =>
  process.env.NODE_ENV === 'development'
    ? 'The development server has no index. Build the guide and start it (npm start) to search.'
    : 'The index could not be loaded. Type again to try once more.'

const key = (name: string) => element('kbd', {}, name)

/** The field in which one types, the list that it controls, and what is said between them. */
const parts = () => ({
  input: element('input', {
    id: 'search-words',
    class: 'search-words',
    type: 'text',
    role: 'combobox',
    inputmode: 'search',
    enterkeyhint: 'go',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    placeholder: 'Words, a term, a formula’s name, a figure',
    'aria-controls': 'search-results',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-describedby': 'search-keys',
  }),
  close: element('button', { class: 'search-close', type: 'button' }, 'Close'),
  status: element('p', { class: 'search-status', role: 'status' }),
  list: element('div', {
    class: 'search-results',
    id: 'search-results',
    role: 'listbox',
    'aria-label': 'Results',
  }),
  keys: element(
    'p',
    { class: 'search-keys', id: 'search-keys' },
    key('↑'),
    key('↓'),
    ' to choose, ',
    key('Enter'),
    ' to go there, ',
    key('Esc'),
    ' to close',
  ),
})

const build = () => {
  const { input, close, status, list, keys } = parts()
  const label = element('label', { class: 'sr-only', for: input.id }, 'Search the guide')
  const form = element('div', { class: 'search-form', role: 'search' }, label, input, close)
  const attributes = { class: 'search-panel', 'aria-label': 'Search the guide' }
  const dialog = element('dialog', attributes, form, status, list, keys)
  document.body.append(dialog)

  /** The words that the list answers. */
  let answered = ''
  /** Enter was pressed before its answer had come: the best is followed when it does. */
  let isGoing = false

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')]
  let chosen = -1

  const choose = (index: number) => {
    const all = options()
    chosen = all.length === 0 ? -1 : (index + all.length) % all.length
    for (const [at, option] of all.entries())
      option.setAttribute('aria-selected', String(at === chosen))
    const current = all[chosen]
    input.setAttribute('aria-expanded', String(current !== undefined))
    if (current) input.setAttribute('aria-activedescendant', current.id)
    else input.removeAttribute('aria-activedescendant')
    // The first shows the name of its group too.
    if (chosen === 0) list.scrollTop = 0
    else current?.scrollIntoView({ block: 'nearest' })
  }

  const show = (groups: readonly HTMLElement[], said: string) => {
    list.replaceChildren(...groups)
    status.textContent = said
    choose(0)
    if (isGoing) options()[0]?.click()
    isGoing = false
  }

  const answer = async (words: string) => {
    const isAsked = () => input.value.trim() === words
    try {
      const given = await search(words, limit)
      if (!isAsked()) return
      answered = words
      show(groupsOf(given.found), countWords(words, given))
    } catch {
      if (isAsked()) show([], refusal())
    }
  }

  let waiting: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    isGoing = false
    const words = input.value.trim()
    if (words === '') show([], '')
    else waiting = setTimeout(() => void answer(words), pause)
  })

  const steps: Readonly<Record<string, () => number>> = {
    ArrowDown: () => chosen + 1,
    ArrowUp: () => chosen - 1,
    PageDown: () => Math.min(chosen + 5, options().length - 1),
    PageUp: () => Math.max(chosen - 5, 0),
  }
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const step = steps[event.key]
    if (step) choose(step())
    else if (event.key === 'Enter' && input.value.trim() !== answered) isGoing = true
    else if (event.key === 'Enter') options()[chosen]?.click()
    else return
    event.preventDefault()
  })
  // Chosen by a click: the link is followed, and the page it leads to may be this one.
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) dialog.close()
  })
  // A press beside the panel closes it.
  dialog.addEventListener('pointerdown', ({ target }) => {
    if (target === dialog) dialog.close()
  })
  close.addEventListener('click', () => dialog.close())
  return { dialog, input, status }
}

let panel: ReturnType<typeof build> | undefined

/** Opens the search panel over the page, with what was typed before it came, and begins to fetch the index. */
export const openSearch = (typed = '') => {
  panel ??= build()
  const { dialog, input, status } = panel
  if (dialog.open) return
  dialog.showModal()
  input.select()
  if (typed !== '') {
    input.value = typed
    input.dispatchEvent(new Event('input'))
  }
  startEngine().catch(() => {
    status.textContent = refusal()
  })
}
