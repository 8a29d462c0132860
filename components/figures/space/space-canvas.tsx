import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTheme } from '@/components/figures/use-theme'
import type { View } from './painter'
import { paletteOf } from './palette'
import type { Drawing } from './picture'
import { takeSnapshots } from './snapshots'
import { onPainter, presentPainter, summonPainter } from './summon'

/** The stage as WebGL draws it; `children` until it does, and whenever it does not. */
export function SpaceCanvas({
  drawing,
  children,
}: {
  readonly drawing: Drawing
  readonly children: ReactNode
}) {
  const painter = useSyncExternalStore(onPainter, presentPainter, () => undefined)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [view, setView] = useState<View>()
  const [isPainted, setPainted] = useState(false)
  const theme = useTheme()
  const { kind } = drawing
  useEffect(() => {
    void summonPainter()
  }, [])
  useEffect(() => {
    if (!painter || !canvas.current) return
    const opened = painter.open(canvas.current, kind, () => setPainted(true))
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
    const palette = canvas.current && paletteOf(canvas.current, theme)
    if (view && palette) view.show({ ...drawing, palette })
  }, [view, drawing, theme])
  return (
    <>
      {!isPainted && children}
      {painter && (
        <canvas
          ref={canvas}
          className="plot-canvas"
          data-painted={isPainted ? 'webgl' : undefined}
          aria-hidden="true"
        />
      )}
    </>
  )
}
