/** What the reader chose to see: a kind of claim, a chapter; empty for all. */
type Choice = Readonly<Record<'kind' | 'chapter', string>>

const names = ['kind', 'chapter'] as const

const selectOf = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)

const choiceOf = (form: HTMLFormElement): Choice => ({
  kind: selectOf(form, 'kind')?.value ?? '',
  chapter: selectOf(form, 'chapter')?.value ?? '',
})

/** `8 claims`, or `1 of 8 claims` where some are hidden. */
const claimCount = (shown: number, total: number): string => {
  const noun = total === 1 ? 'claim' : 'claims'
  return shown === total ? `${total} ${noun}` : `${shown} of ${total} ${noun}`
}

/** Shows the entries that fit, hides chapters without any, and says how many there are. */
const show = (page: Document, form: HTMLFormElement, choice: Choice) => {
  const entries = [...page.querySelectorAll<HTMLElement>('[data-ledger-entry]')]
  for (const entry of entries)
    entry.hidden = names.some((name) => choice[name] !== '' && entry.dataset[name] !== choice[name])
  for (const chapter of page.querySelectorAll<HTMLElement>('[data-ledger-chapter]')) {
    const all = [...chapter.querySelectorAll<HTMLElement>('[data-ledger-entry]')]
    const open = all.filter(({ hidden }) => !hidden)
    chapter.hidden = open.length === 0
    const count = chapter.querySelector('[data-ledger-count]')
    if (count) count.textContent = claimCount(open.length, all.length)
  }
  const shown = entries.filter(({ hidden }) => !hidden).length
  const output = form.querySelector('output')
  if (output) output.textContent = `${shown} of ${entries.length} claims`
}

const remember = (choice: Choice) => {
  const url = new URL(location.href)
  for (const name of names)
    if (choice[name] === '') url.searchParams.delete(name)
    else url.searchParams.set(name, choice[name])
  history.replaceState(history.state, '', url)
}

/** The ledger of claims shows one kind, or one chapter; the choice is in the address: `?kind=theorem`. */
export const startLedger = (page: Document) => {
  const form = page.querySelector<HTMLFormElement>('[data-ledger-filter]')
  if (!form) return
  form.toggleAttribute('inert', false)
  const asked = new URLSearchParams(location.search)
  for (const name of names) {
    const select = selectOf(form, name)
    const value = asked.get(name) ?? ''
    if (select && [...select.options].some((option) => option.value === value)) select.value = value
  }
  const update = () => {
    show(page, form, choiceOf(form))
    remember(choiceOf(form))
  }
  /** A link to an entry shows it, whatever was chosen. */
  const follow = () => {
    const target = page.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target?.closest('[hidden]')) return
    form.reset()
    update()
    target.scrollIntoView()
  }
  form.addEventListener('change', update)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(update))
  addEventListener('hashchange', follow)
  show(page, form, choiceOf(form))
  follow()
}
