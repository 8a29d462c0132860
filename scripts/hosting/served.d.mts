/** The rules of a `_headers` file as directives of Caddy. */
export function caddyHeaders(text: string): string

/** What every error says, as directives of Caddy. */
export function caddyErrorHeaders(text: string): string

/** Writes the export `from` into `to`, ready to be served. */
export function writeServed(from: string, to: string): Promise<void>
