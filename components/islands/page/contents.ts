const mark = (links: readonly HTMLAnchorElement[], current: HTMLAnchorElement | undefined) => {
  for (const link of links)
    if (link === current) link.setAttribute('aria-current', 'location')
    else link.removeAttribute('aria-current')
}

/**
 * Whether an element begins above a height of the window. A section that lies wholly to one side is asked
 * and not what is in it: to measure inside a section that is skipped would lay it out.
 */
const isAbove = (height: number, element: Element) => {
  const section = element.closest('article > .section')?.getBoundingClientRect()
  if (section && section.top >= height) return false
  if (section && section.bottom < 0) return true
  return element.getBoundingClientRect().top < height
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
    const above = headings.findLastIndex((heading) => heading && isAbove(innerHeight / 3, heading))
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
