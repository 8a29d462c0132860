/** The tables of a font, by tag. */
export function readTables(font: Buffer): ReadonlyMap<string, Buffer>
