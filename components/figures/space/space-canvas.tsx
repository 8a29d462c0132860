import {
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { useTheme } from '@/components/figures/use-theme'
import type { View } from './easel'
import { paletteOf } from './palette'
import type { Drawing } from './picture'
import { takeSnapshots } from './snapshots'
import { onPainter, presentPainter, summonPainter } from './summon'

/**
 * The stage as WebGL draws it; `children` where it cannot. While the first picture is on its way the canvas
 * is pending: the still of the page stands until it comes.
 */
export function SpaceCanvas({
  drawing,
  children,
}: {
  readonly drawing: Drawing
  readonly children: ReactNode
}) {
  const painter = useSyncExternalStore(onPainter, presentPainter, () => 'coming' as const)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [view, setView] = useState<View>()
  const [isPainted, setPainted] = useState(false)
  const [isPlain, setPlain] = useState(false)
  const theme = useTheme()
  const { kind } = drawing
  if (painter === 'away' && !isPlain) setPlain(true)
  useLayoutEffect(() => {
    // A surface that comes to a figure which is already alive has no still behind it.
    if (!canvas.current?.closest('[inert]')) setPlain(true)
  }, [])
  useEffect(() => {
    summonPainter()
  }, [])
  useEffect(() => {
    if (typeof painter === 'string' || !canvas.current) return
    const opened = painter.open(canvas.current, kind, () => {
      setPainted(true)
      setPlain(false)
    })
    const forget = takeSnapshots(canvas.current, opened.snapshot)
    setView(opened)
    return () => {
      forget()
      opened.close()
      setView(undefined)
      setPainted(false)
    }
  }, [painter, kind])
  useEffect(() => {
    if (view && canvas.current) view.show({ ...drawing, palette: paletteOf(canvas.current, theme) })
  }, [view, drawing, theme])
  return (
    <>
      {isPlain && children}
      {painter !== 'away' && (
        <canvas
          ref={canvas}
          className="plot-canvas"
          data-painted={isPainted ? 'webgl' : undefined}
          data-pending={(!isPainted && !isPlain) || undefined}
          aria-hidden="true"
        />
      )}
    </>
  )
}
