import { registry } from '@/components/widgets/registry'
import { widgetNames } from '../../names'
import { absolute, siteName } from '../../site'

export const dynamic = 'force-static'
export const dynamicParams = false

const height = 640
const width = 800

/** One document for each widget. */
export const generateStaticParams = () => widgetNames.map((name) => ({ file: `${name}.json` }))

type Context = { readonly params: Promise<{ file: string }> }

/** The oEmbed document of a widget: a site that knows oEmbed shows it live from a link alone. */
export const GET = async (_request: Request, { params }: Context) => {
  const { file } = await params
  const name = widgetNames.find((known) => `${known}.json` === file)
  if (!name) return new Response(null, { status: 404 })
  const { title } = registry[name]
  const source = absolute(`/embed/${name}/`)
  return Response.json({
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: absolute('/'),
    title,
    width,
    height,
    html: `<iframe src="${source}" title="${title}" width="${width}" height="${height}" loading="lazy"></iframe>`,
    thumbnail_url: absolute('/og/cover.png'),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
}
