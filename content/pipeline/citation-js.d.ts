declare module '@citation-js/core' {
  /** Parses citation data of many forms into CSL-JSON. */
  export class Cite {
    constructor(data: string)
    readonly data: unknown
  }
}

declare module '@citation-js/plugin-bibtex'
