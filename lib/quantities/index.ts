import { basinQuantities } from './basin-quantities'
import { landscapeQuantities } from './landscape-quantities'
import { learningQuantities } from './learning-quantities'
import { posteriorQuantities } from './posterior-quantities'
import { prologueQuantities } from './prologue-quantities'
import type { Quantity } from './quantity'

/** Every quantity that prose may ask of the library, by name. */
export const quantities = {
  ...basinQuantities,
  ...landscapeQuantities,
  ...learningQuantities,
  ...posteriorQuantities,
  ...prologueQuantities,
} as const satisfies Readonly<Record<string, Quantity>>

/** The name of a quantity. */
export type QuantityName = keyof typeof quantities
