import { Island } from '@/components/islands/island'
import { Widget } from '@/components/islands/widget'
import { Tex } from '@/components/prose/tex'

/** The names that a chapter may use, and what each stands for. */
export const vocabulary = { Island, Widget, Tex }
