import type { ReactNode } from 'react'

/** The chapter again, in three sentences. */
export const Summary = ({ children }: { readonly children: ReactNode }) => (
  <aside className="summary" aria-label="The chapter in three sentences">
    {children}
  </aside>
)
