/** A font in TrueType, of one in woff2. */
export function unpacked(font: Buffer): Promise<Buffer>

/** A font in woff2, of one in TrueType. */
export function packed(font: Buffer): Promise<Buffer>
