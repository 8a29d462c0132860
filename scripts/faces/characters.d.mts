/** The characters of the basic plane that a font has, each with its glyph. */
export function readCharacters(cmap: Buffer): ReadonlyMap<number, number>
