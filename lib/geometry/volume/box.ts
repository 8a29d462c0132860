/** Ends of a box, one pair for each variable. */
export type Box = readonly (readonly [number, number])[]
