/** A page of the export and what it weighs over the wire, in bytes. */
export type WeighedPage = {
  readonly path: string
  /** The figures that stand in it, by name. */
  readonly figures: readonly string[]
  /** The scripts of its figures, the library of space aside. */
  readonly scripts: readonly string[]
  readonly html: number
  readonly fonts: number
  /** Script before a figure is near. */
  readonly first: number
  /** Script when every figure has been used, the library of space aside. */
  readonly script: number
  /** Script without the figures that can be turned in space. */
  readonly flat: number
  /** Everything, when every figure has been used, the library of space aside. */
  readonly all: number
}

export function weighPages(
  out: string,
  basePath?: string,
): Promise<{
  readonly pages: readonly WeighedPage[]
  /** The scripts with the library that draws in three dimensions. */
  readonly spatial: readonly string[]
}>
