import type { Change } from './change'
import type { StagePicture } from './picture'

/** The side of a picture in pixels, and how many of them stand for one of the page. */
export type Side = { readonly pixels: number; readonly density: number }

/** What a page asks of its painter; views are named by numbers. */
export type Request =
  | { readonly kind: 'open'; readonly view: number; readonly stage: StagePicture['kind'] }
  | {
      readonly kind: 'draw'
      readonly view: number
      readonly change: Change
      readonly side: Side
      /** Whether the picture rests, and may take as long as it needs. */
      readonly isResting: boolean
    }
  | { readonly kind: 'snapshot'; readonly view: number; readonly ask: number; readonly side: Side }
  | { readonly kind: 'close'; readonly view: number }

/** What a painter says: whether it can draw, and what it has drawn. */
export type Reply =
  | { readonly kind: 'here' }
  | { readonly kind: 'away' }
  | {
      readonly kind: 'drawn'
      readonly view: number
      readonly bitmap: ImageBitmap
      /** Whether it could be drawn more finely, given time. */
      readonly isCoarse: boolean
    }
  | { readonly kind: 'snapshot'; readonly ask: number; readonly picture: Blob | undefined }
