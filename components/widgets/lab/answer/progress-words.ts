import type { LabProgress } from '@/lib/lab/lab-picture'

/** How far the work has come, in words. */
export function progressWords(progress: LabProgress): string {
  switch (progress.stage) {
    case 'factors':
      return 'taking K apart into factors'
    case 'signs':
      return 'looking for places where K is negative'
    case 'points':
      return 'finding the special points of the zero set'
    case 'resolution':
      return (
        `resolving point ${progress.point + 1} of ${progress.pointCount}: ` +
        (progress.blowUps === 1 ? '1 blow-up so far' : `${progress.blowUps} blow-ups so far`)
      )
    case 'several':
      return 'looking for a theorem that decides three or more variables'
    case 'volume':
      return `measuring the volume: level ${progress.level} of ${progress.levelCount}`
  }
}
