import { isQuantity, quantityWords } from '@/components/values/named-quantity'
import { type ListedClaim, readBibliography } from '@/content/load'

const meaningOf = (name: string) => (isQuantity(name) ? quantityWords(name).meaning : name)

type Props = { readonly claim: ListedClaim }

/** What a statement rests on, a line each: a work, a proof, a figure, a computed number, a test. */
export const Grounds = ({ claim: { grounds, places, slug, id } }: Props) => {
  const works = readBibliography()
  return (
    <ul className="ledger-grounds">
      {grounds.map((ground, i) => {
        if (ground.kind === 'proof')
          return (
            <li key={i}>
              <a href={`/${slug}/#${id}`}>Proved in the text</a>
            </li>
          )
        if (ground.kind === 'place') {
          const place = places[ground.href]
          return (
            <li key={i}>
              See <a href={place?.href}>{place?.label}</a>
            </li>
          )
        }
        if (ground.kind === 'test')
          return (
            <li key={i}>
              Held by the test <code>{ground.file}</code>
            </li>
          )
        if (ground.kind === 'value')
          return (
            <li key={i}>
              Computed: <a href={`/numbers/#${ground.of}`}>{meaningOf(ground.of)}</a>
            </li>
          )
        const work = works.find(({ key }) => key === ground.key)
        return (
          <li key={i}>
            <a href={`/bibliography/#${ground.key}`}>
              {work
                ? `${work.authors[0]}${work.authors.length > 1 ? ' and others' : ''}`
                : ground.key}{' '}
              ({work?.year})
            </a>
            {ground.place !== undefined && `, ${ground.place}`}
          </li>
        )
      })}
    </ul>
  )
}
