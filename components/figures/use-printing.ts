import { useEffect, useRef } from 'react'

/** Calls `prepare` with true before the page goes to a printer or a PDF, and with false after it. */
export function usePrinting(prepare: (isPrinting: boolean) => void): void {
  const newest = useRef(prepare)
  useEffect(() => {
    newest.current = prepare
  })
  useEffect(() => {
    const begin = () => newest.current(true)
    const end = () => newest.current(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
}
