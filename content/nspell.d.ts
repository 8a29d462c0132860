declare module 'nspell' {
  /** A spelling checker over a Hunspell dictionary. */
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): {
    correct(word: string): boolean
    suggest(word: string): string[]
    add(word: string): void
  }
}
