import type { ComponentProps, ReactNode } from 'react'
import { Island } from '@/components/islands/island'
import { Cite as Citation } from '@/components/prose/cite'
import { Claim as MarkedClaim } from '@/components/prose/claim'
import { Definition as NamedDefinition } from '@/components/prose/definition'
import { Exercise, Solution } from '@/components/prose/exercise'
import { FigureFrame } from '@/components/prose/figure-frame'
import { Level } from '@/components/prose/level'
import { Proof } from '@/components/prose/proof'
import { Question } from '@/components/prose/question'
import { Scrolly as Stage, Step, stepStates } from '@/components/prose/scrolly'
import { Sidenote } from '@/components/prose/sidenote'
import { Summary } from '@/components/prose/summary'
import { Tex } from '@/components/prose/tex'
import { Term as Word } from '@/components/prose/term'
import { Html } from '@/components/prose/html'
import { Theorem as Statement } from '@/components/prose/theorem'
import { Value } from '@/components/values/value'
import type { WidgetName } from '@/components/widgets/registry'
import {
  citedKeys,
  citedSource,
  inlineMarkdown,
  readBibliography,
  readGlossary,
  workLine,
} from '@/content/load'
import { claimEntry } from './claims/address'

type WidgetProps = {
  readonly of: WidgetName
  readonly id: string
  readonly state?: string
  readonly width?: 'text' | 'wide'
  /** Given by the content pipeline: figures are numbered in the order of the chapter. */
  readonly number: string
  readonly children: ReactNode
}

const Widget = ({ of, id, state = '', width = 'wide', number, children }: WidgetProps) => (
  <FigureFrame
    id={id}
    number={number}
    width={width}
    picture={<Island name={of} id={id} state={state} />}
  >
    {children}
  </FigureFrame>
)

type ScrollyProps = Omit<WidgetProps, 'width'> & { readonly label: string }

const Scrolly = ({ of, id, state = '', label, number, children }: ScrollyProps) => (
  <Stage
    id={id}
    number={number}
    label={label}
    picture={<Island name={of} id={id} state={state} steps={stepStates(children)} />}
  >
    {children}
  </Stage>
)

type CiteProps = { readonly id: string; readonly keys: string; readonly place?: string }

const Cite = ({ id, keys, place }: CiteProps) => {
  const bibliography = readBibliography()
  const works = citedKeys(keys).flatMap((key) => {
    const work = bibliography.find((listed) => listed.key === key)
    return work ? [{ key, number: work.number, href: `#ref-${key}`, entry: workLine(work) }] : []
  })
  return <Citation id={id} works={works} {...(place !== undefined && { place })} />
}

type TheoremProps = {
  readonly name: string
  readonly id: string
  readonly number: string
  /** `@watanabe2009, ch. 6`, or words. */
  readonly source?: string
  readonly sourceId?: string
  /** Places and tests that bear it out; for the ledger. */
  readonly by?: string
  readonly children: ReactNode
}

const theoremIn =
  (slug: string) =>
  ({ source, sourceId = '', name, id, number, children }: TheoremProps) => {
    const cited = source === undefined ? undefined : citedSource(source)
    const rest = { name, id, number, children, entry: claimEntry(slug, id) }
    if (!cited) return <Statement {...rest} {...(source !== undefined && { source })} />
    const { key, ...place } = cited
    return <Statement {...rest} source={<Cite id={sourceId} keys={key} {...place} />} />
  }

type ClaimProps = Pick<ComponentProps<typeof MarkedClaim>, 'kind' | 'id' | 'sourceId' | 'children'>

const claimIn =
  (slug: string) =>
  ({ kind, id, sourceId, children }: ClaimProps) => (
    <MarkedClaim
      kind={kind}
      id={id}
      entry={claimEntry(slug, id)}
      {...(sourceId !== undefined && { sourceId })}
    >
      {children}
    </MarkedClaim>
  )

type DefinitionProps = {
  /** The entry of the glossary that is defined here. */
  readonly term: string
  /** What stands at its head, where that is more than the entry's own word. */
  readonly name?: string
  readonly id: string
  readonly number: string
  readonly children: ReactNode
}

const Definition = ({ term, name, ...rest }: DefinitionProps) => (
  <NamedDefinition
    name={name ?? readGlossary().find(({ id }) => id === term)?.term ?? term}
    {...rest}
  />
)

type TermProps = { readonly of: string; readonly id: string; readonly children: ReactNode }

const Term = ({ of, id, children }: TermProps) => {
  const definition = readGlossary().find((term) => term.id === of)?.definition ?? ''
  return (
    <Word id={id} href={`/glossary/#${of}`} definition={<Html html={inlineMarkdown(definition)} />}>
      {children}
    </Word>
  )
}

/** The names that the chapter `slug` may use, and what each stands for. */
export const vocabularyOf = (slug: string) => ({
  Cite,
  Claim: claimIn(slug),
  Definition,
  Exercise,
  Level,
  Proof,
  Question,
  Scrolly,
  Sidenote,
  Solution,
  Step,
  Summary,
  Term,
  Tex,
  Theorem: theoremIn(slug),
  Value,
  Widget,
})
