import type { ReactNode } from 'react'
import { Choice } from './choice'

type Props = {
  /** The contents of this page, where it has some. */
  readonly children?: ReactNode
  /** Whether the page has sections with levels. */
  readonly hasLevels?: boolean
}

const levels = [
  { value: '1', label: 'I', title: 'Only what anyone can read' },
  { value: '2', label: 'I–II', title: 'Also what takes effort' },
  { value: '3', label: 'all', title: 'Everything, proofs included' },
]

const themes = [
  { value: 'light', label: 'Light', title: 'Light paper' },
  { value: 'dark', label: 'Dark', title: 'Dark paper' },
  { value: 'system', label: 'System', title: 'As the system has it' },
]

/** The line at the top: the title, where one is, which levels are shown, light or dark. */
export const SiteHeader = ({ children, hasLevels = false }: Props) => (
  <header className="site-header">
    <a className="skip-link" href="#content">
      To the text
    </a>
    <div className="site-header-row">
      <a className="site-title" href="/">
        Singular Learning Theory
      </a>
      {children}
      <button className="site-search" type="button" data-search="" aria-keyshortcuts="/ Control+K">
        <svg className="site-search-sign" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="M10.5 10.5 14.5 14.5" />
        </svg>
        <span className="site-search-word">Search</span> <kbd aria-hidden="true">/</kbd>
      </button>
      <a className="site-lab" href="/lab/">
        Lab
      </a>
      <div className="site-tools">
        {hasLevels && <Choice legend="Levels" sets="levels" options={levels} />}
        <Choice legend="Theme" showLegend={false} sets="theme" options={themes} />
      </div>
    </div>
  </header>
)
