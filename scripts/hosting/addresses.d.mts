/** Each address that a text of this name holds, without what follows # and ?. */
export function addressesIn(name: string, text: string): readonly string[]

/** `file: address` for each address of an export that is not under `basePath`. */
export function strayAddresses(out: string, basePath: string): Promise<readonly string[]>
