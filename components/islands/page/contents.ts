const mark = (links: readonly HTMLAnchorElement[], current: HTMLAnchorElement | undefined) => {
  for (const link of links)
    if (link === current) link.setAttribute('aria-current', 'location')
    else link.removeAttribute('aria-current')
}

/** The contents in the header follow the scroll: they show the section that is being read. */
export const startContents = (page: Document) => {
  const list = page.querySelector<HTMLElement>('.site-contents')
  const line = list?.querySelector<HTMLElement>('[data-current-section]')
  if (!list || !line) return
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
  const headings = links.map((link) => page.getElementById(decodeURIComponent(link.hash.slice(1))))
  const atRest = line.innerHTML
  let shown: HTMLAnchorElement | undefined

  const follow = () => {
    const above = headings.findLastIndex(
      (heading) => heading && heading.getBoundingClientRect().top < innerHeight / 3,
    )
    const current = links[above]
    if (current === shown) return
    shown = current
    mark(links, current)
    line.innerHTML = current ? current.innerHTML : atRest
  }

  let isWaiting = false
  const onScroll = () => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      follow()
    })
  }
  page.addEventListener('scroll', onScroll, { passive: true })
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) list.removeAttribute('open')
  })
  list.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    list.removeAttribute('open')
    list.querySelector('summary')?.focus()
  })
  follow()
}
