import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { serve } from '@/scripts/serve.mjs'
import { test as base } from './site'

/** A server of its own for a copy of the export: it may be stopped, and the copy may be changed. */
export type KeptSite = {
  readonly address: string
  readonly stop: () => Promise<void>
  /** Publishes another version: words of a page are others, and so is its hash in the list of what is kept. */
  readonly publish: (page: string, from: string, to: string) => void
}

const stopped = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

const change = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(file, 'utf8')
  const after = before.replaceAll(from, to)
  if (after === before) throw new Error(`${file} does not hold ${from}`)
  writeFileSync(file, after)
}

export const test = base.extend<{ readonly keptSite: KeptSite }>({
  keptSite: async ({ browserName }, use, info) => {
    const folder = info.outputPath(`site-${browserName}`)
    cpSync(join(process.cwd(), 'out'), folder, { recursive: true })
    const { server, address } = await serve(folder, { port: 0 })
    await use({
      address,
      stop: () => stopped(server),
      publish: (page, from, to) => {
        change(join(folder, page, 'index.html'), from, to)
        const entry = new RegExp(`(url:"${page}/",revision:")[0-9a-f]{16}`, 'g')
        change(join(folder, 'sw.js'), entry, '$10123456789abcdef')
      },
    })
    await stopped(server)
    rmSync(folder, { recursive: true })
  },
  baseURL: ({ keptSite }, use) => use(keptSite.address),
})

export { expect } from './site'
