import { compress, decompress } from 'wawoff2'

/** A font in TrueType, of one in woff2. */
export const unpacked = async (font) => Buffer.from(await decompress(font))

/** A font in woff2, of one in TrueType. */
export const packed = async (font) => Buffer.from(await compress(font))
