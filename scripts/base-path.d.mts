/** A path as it stands before every address of the guide: a slash before it, none after it; empty for a host's root. */
export function basePathOf(said?: string): string

/** The path below which the guide is published and served. */
export const basePath: string
