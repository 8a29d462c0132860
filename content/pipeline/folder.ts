import { join } from 'node:path'

/** Where the chapters lie. */
export const contentFolder = join(process.cwd(), 'content')
