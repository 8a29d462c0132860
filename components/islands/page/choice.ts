/** Where the reader's choices are kept: on this machine, and nowhere else. */
const remember = (name: string, value: string) => {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Storage is forbidden here: the choice holds until the page is left.
  }
}

/** The value that stands for "nothing chosen": the system's theme, all levels. */
const defaults: Readonly<Record<string, string>> = { theme: 'system', levels: '3' }

const show = (group: HTMLElement, name: string) => {
  const chosen = document.documentElement.dataset[name] ?? defaults[name]
  for (const button of group.querySelectorAll<HTMLButtonElement>('button[value]'))
    button.setAttribute('aria-pressed', String(button.value === chosen))
}

/** Gives the theme switch and the choice of levels their work. */
export const startChoices = (page: Document) => {
  for (const group of page.querySelectorAll<HTMLElement>('[data-choice]')) {
    const name = group.dataset['choice'] ?? ''
    show(group, name)
    group.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null
      if (!button) return
      if (button.value === defaults[name]) delete page.documentElement.dataset[name]
      else page.documentElement.dataset[name] = button.value
      remember(name, button.value)
      show(group, name)
    })
  }
}
