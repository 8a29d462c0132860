import type { Server } from 'node:http'

/** Starts serving `folder` under `basePath`; resolves to the server and the address to open. */
export function serve(
  folder: string,
  options?: { readonly port?: number; readonly host?: string; readonly basePath?: string },
): Promise<{ readonly server: Server; readonly address: string }>
