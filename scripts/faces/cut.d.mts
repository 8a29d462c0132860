/** A TrueType font without the characters for which `isKept` is false. */
export function cutFont(font: Buffer, isKept: (code: number) => boolean): Buffer
