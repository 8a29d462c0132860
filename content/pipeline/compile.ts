import { bundleMDX } from 'mdx-bundler'
import { plugins } from './plugins'
import type { Source } from './read'
import { emptySurvey } from './survey'

const compiled = new Map<string, Promise<string>>()

const bundle = async (text: string): Promise<string> => {
  const { code } = await bundleMDX({
    source: text,
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [...(options.remarkPlugins ?? []), ...plugins(emptySurvey())],
    }),
  })
  return code
}

/** The chapter as code that draws it, for the server only. Kept for as long as its text stays the same. */
export const compile = ({ text }: Source): Promise<string> => {
  const known = compiled.get(text)
  if (known) return known
  const code = bundle(text)
  compiled.set(text, code)
  return code
}
