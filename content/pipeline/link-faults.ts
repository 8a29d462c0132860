import type { Finding } from './fault'
import type { Source } from './read'
import type { Survey } from './survey'
import type { World } from './world'

const isElsewhere = (href: string) => /^(https?:|mailto:)/.test(href)

const whyDead = (href: string, slug: string, world: World): string | undefined => {
  const [, path = '', id] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? []
  const target = path === '' ? `/${slug}/` : path
  if (!target.startsWith('/')) return 'is relative; write the whole path, /chapter/#id'
  if (!target.endsWith('/')) return 'has no slash at the end of its path'
  const chapter = world.chapters.find(({ source }) => `/${source.slug}/` === target)
  if (!chapter && !world.pages.includes(target)) return 'leads to a page that does not exist'
  if (chapter && id && !chapter.survey.anchors.some((anchor) => anchor.id === id))
    return `leads to “${id}”, which ${target} does not have`
  return undefined
}

/** Links inside the guide that lead nowhere. */
export const linkFaults = ({ slug }: Source, { links }: Survey, world: World): readonly Finding[] =>
  links.flatMap(({ line, href }) => {
    const why = isElsewhere(href) ? undefined : whyDead(href, slug, world)
    return why === undefined
      ? []
      : [
          {
            line,
            what: `dead link: ${href} ${why}`,
            todo: 'Mend the link, or what it should lead to',
          },
        ]
  })
