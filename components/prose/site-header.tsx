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
