/** The `_headers` file of an export with these pages, published below `basePath`. */
export function headersFile(pages: readonly string[], basePath?: string): string
