import type { Chapter } from '@/content/load'
import { absolute, siteName } from './site'

/** The chapter for machines: a schema.org LearningResource as JSON-LD. Data, not code: no browser runs it. */
export const LearningResource = ({ slug, front, number, minutes }: Chapter) => {
  const resource = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: front.title,
    description: front.summary,
    url: absolute(`/${slug}/`),
    image: absolute(`/og/${slug}.png`),
    position: number,
    inLanguage: 'en',
    isAccessibleForFree: true,
    learningResourceType: 'interactive chapter',
    educationalLevel: front.level,
    timeRequired: `PT${minutes}M`,
    datePublished: front.published,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'Course', name: siteName, url: absolute('/') },
  }
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(resource).replaceAll('<', '\\u003c') }}
    />
  )
}
