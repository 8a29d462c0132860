import { compile } from './pipeline/compile'
import { readSources } from './pipeline/read'

/** Every chapter that exists, in the order of the guide. */
export const listChapters = async () => readSources()

/** One chapter, compiled. */
export const loadChapter = async (slug: string) => {
  const source = readSources().find((chapter) => chapter.slug === slug)
  if (!source) throw new RangeError(`there is no chapter called ${slug}`)
  return { ...source, ...(await compile(source)) }
}
