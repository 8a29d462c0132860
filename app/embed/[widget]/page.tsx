import { Island } from '@/components/islands/island'
import { homeOf, registry } from '@/components/widgets/registry'
import { listChapters } from '@/content/load'
import { widgetNames } from '../../names'
import { pageMetadata } from '../../page-metadata'
import { siteName } from '../../site'

type Props = { readonly params: Promise<{ widget: string }> }

export const dynamicParams = false

/** One page for each line of the registry. */
export const generateStaticParams = () => widgetNames.map((widget) => ({ widget }))

const find = async ({ params }: Props) => {
  const { widget } = await params
  const name = widgetNames.find((known) => known === widget)
  if (!name) throw new RangeError(`widget must be in the registry, got ${widget}`)
  return { name, ...registry[name] }
}

/** The title of the widget; forums find the oEmbed document here. */
export const generateMetadata = async (props: Props) => {
  const { name, title } = await find(props)
  return pageMetadata({
    title,
    description: `An interactive figure of ${siteName}.`,
    path: `/embed/${name}/`,
    oEmbed: `/oembed/${name}.json`,
  })
}

/** One widget alone, for a frame in somebody else's page: no header, and the way back to its chapter. */
export default async function EmbedPage(props: Props) {
  const { name, title, chapter } = await find(props)
  const isWritten = listChapters().some(({ slug }) => slug === chapter)
  const home = homeOf(name) ?? (isWritten ? `/${chapter}/` : '/')
  return (
    <main id="content" className="embed" data-embed={name}>
      <h1 className="sr-only">{title}</h1>
      <Island name={name} id={name} />
      <p className="embed-home">
        <a href={home} target="_top" rel="noopener">
          {siteName}
        </a>
      </p>
    </main>
  )
}
