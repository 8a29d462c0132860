/**
 * The link that reports a mistake in a chapter leads to a form that is filled in with the address of the
 * chapter; when it is used, with the address as it stands then: figures keep their state there.
 */
export const startReports = (page: Document) => {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-report]')) {
    const written = link.href
    const fill = () => {
      const form = new URL(written)
      const body = form.searchParams.get('body')
      if (body === null) return
      form.searchParams.set(
        'body',
        body.replace(link.dataset['report'] ?? '', () => location.href),
      )
      link.href = form.href
    }
    for (const kind of ['pointerdown', 'focus', 'click']) link.addEventListener(kind, fill)
  }
}
