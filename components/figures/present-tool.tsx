import { type RefObject, useEffect, useState } from 'react'
import { type Fit, bestFit } from './present-fit'

/**
 * Lets the figure fill the screen, for a projector; where the browser has no full screen, or the page around
 * an embed forbids it, the window. Escape or the button brings it back.
 */
export function PresentTool({
  root,
  isStill,
}: {
  readonly root: RefObject<HTMLElement | null>
  readonly isStill: boolean
}) {
  const [isPresenting, setPresenting] = useState(false)
  useEffect(() => {
    const figure = root.current
    if (!isPresenting || !figure) return
    const end = () => setPresenting(false)
    return present(figure, end)
  }, [root, isPresenting])
  return (
    <button
      type="button"
      className="tool"
      disabled={isStill}
      aria-pressed={isPresenting}
      onClick={() => setPresenting(!isPresenting)}
    >
      {isPresenting ? 'end presenting' : 'present'}
    </button>
  )
}

/** Shows a figure over everything else; returns what puts it back. */
function present(figure: HTMLElement, end: () => void): () => void {
  const listening = new AbortController()
  const { signal } = listening
  figure.dataset['presenting'] = 'beside'
  const fit = () => fitToScreen(figure)
  fit()
  addEventListener('resize', fit, { signal })
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') end()
    },
    { signal },
  )
  document.addEventListener(
    'fullscreenchange',
    () => {
      if (document.fullscreenElement) fit()
      else end()
    },
    { signal },
  )
  // What lies behind is not to be reached by the Tab key.
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Node && !figure.contains(target)) focusFirst(figure)
    },
    { signal },
  )
  void fillScreen(figure).then((isFilled) => {
    // The top layer of the window: no box around the figure can cut it.
    if (isFilled || signal.aborted) return
    figure.setAttribute('popover', 'manual')
    figure.showPopover?.()
    fit()
  })
  return () => {
    listening.abort()
    figure.removeAttribute('popover')
    figure.removeAttribute('style')
    delete figure.dataset['presenting']
    if (document.fullscreenElement) void document.exitFullscreen()
  }
}

/** Whether the browser gives the figure the whole screen. */
async function fillScreen(figure: HTMLElement): Promise<boolean> {
  try {
    await figure.requestFullscreen()
    return true
  } catch {
    return false
  }
}

function fitToScreen(figure: HTMLElement): void {
  const best = bestFit(innerHeight, (fit) => {
    set(fit)
    return (
      figure.scrollHeight <= figure.clientHeight + 1 && figure.scrollWidth <= figure.clientWidth + 1
    )
  })
  set(best)

  function set(fit: Fit): void {
    figure.dataset['presenting'] = fit.readout
    figure.style.setProperty('--present-zoom', String(fit.zoom))
    figure.style.setProperty('--present-share', String(fit.share))
  }
}

function focusFirst(figure: HTMLElement): void {
  figure
    .querySelector<HTMLElement>('button:enabled, input:enabled, summary, [tabindex="0"]')
    ?.focus()
}
