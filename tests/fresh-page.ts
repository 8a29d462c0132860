import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

/**
 * In `npm run check` the files of the `dom` project share their modules, which spares half of their time; so each test leaves
 * the page as it found it, and none depends on which file came before.
 */
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  localStorage.clear()
  sessionStorage.clear()
})
