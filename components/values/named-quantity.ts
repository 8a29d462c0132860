import { type QuantityName, quantities } from '@/lib/quantities/index'

/** Whether a name is that of a number of the prose. */
export const isQuantity = (name: string): name is QuantityName => name in quantities

/** What a number of the prose is, its unit, and how it is computed, in words. */
export const quantityWords = (name: QuantityName) => {
  const { meaning, unit, how } = quantities[name]
  return { meaning, unit, how }
}
