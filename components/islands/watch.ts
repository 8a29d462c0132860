import { type WidgetName, registry } from '@/components/widgets/registry'

const nearby = '300px'
const retryDelays = [1000, 4000]

const wait = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

const apologise = (host: HTMLElement) => {
  const note = document.createElement('p')
  note.setAttribute('role', 'status')
  note.dataset['islandNote'] = ''
  note.textContent =
    'The live figure could not be loaded, so this is its picture at the initial values. Reload the page to try again.'
  host.append(note)
  const again = () => {
    note.remove()
    void wake(host, retryDelays)
  }
  addEventListener('online', again, { once: true })
}

/** An import that failed can be asked for again; browsers older than 2026 remember, and need the reload. */
const wake = async (host: HTMLElement, delays: readonly number[]): Promise<void> => {
  const name = host.dataset['island'] as WidgetName // written by Island, from the same registry
  try {
    const [{ mount }, { default: Widget }] = await Promise.all([
      import('./mount'),
      registry[name].load(),
    ])
    mount(host, Widget, JSON.parse(host.dataset['props'] ?? '{}'))
  } catch {
    const [delay, ...later] = delays
    if (delay === undefined) return apologise(host)
    await wait(delay)
    return wake(host, later)
  }
}

/** Brings each widget to life when it comes within 300 px of the window; a widget far away costs nothing. */
export const watchIslands = (page: ParentNode) => {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue
        observer.unobserve(target)
        void wake(target, retryDelays)
      }
    },
    { rootMargin: nearby },
  )
  for (const host of page.querySelectorAll('[data-island]')) observer.observe(host)
}
