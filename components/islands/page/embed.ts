/**
 * An embedded widget tells the page around it how tall it is, whenever that changes:
 * `{ type: 'slt-embed-height', widget, height }`. Nothing else is said, so any page may hear it.
 */
export const startEmbed = (page: Document) => {
  const embed = page.querySelector<HTMLElement>('[data-embed]')
  if (!embed || parent === window) return
  const tell = () =>
    parent.postMessage(
      {
        type: 'slt-embed-height',
        widget: embed.dataset['embed'],
        height: Math.ceil(embed.getBoundingClientRect().bottom + scrollY),
      },
      '*',
    )
  new ResizeObserver(tell).observe(embed)
}
