import { labExamples, type LabExample } from '@/lib/lab/examples'
import type { LabPicture } from '@/lib/lab/lab-picture'
import type { LabProblem, LabTexts } from '@/lib/lab/lab-question'
import { knobs } from '../params'
import { plainMath } from './plain-math'
import { TextField } from './text-field'
import { Typeset } from './typeset'

/** What is asked: K as text and set, the box, the point, the prior, and losses to start from. */
export function QuestionPanel({
  uid,
  texts,
  reading,
  problem,
  isStill,
  onChange,
}: {
  readonly uid: string
  readonly texts: LabTexts
  readonly reading: LabPicture['reading']
  readonly problem: LabProblem | undefined
  readonly isStill: boolean
  readonly onChange: (changes: Partial<LabTexts>) => void
}) {
  const field = (name: keyof LabTexts, placeholder: string) => (
    <TextField
      id={`${uid}-${name}`}
      knob={knobs[name]}
      value={texts[name]}
      placeholder={placeholder}
      problem={problem?.field === name ? problem : undefined}
      isMain={name === 'k'}
      isStill={isStill}
      onChange={(value) => onChange({ [name]: value })}
    />
  )
  const names = reading?.variables ?? ['x', 'y']
  return (
    <fieldset className="lab-question" disabled={isStill}>
      <legend className="sr-only">The loss, and where to look</legend>
      {field('k', 'a polynomial, such as (x^2 - y^3)^2')}
      <div className="lab-echo">
        {reading && <Typeset syntax={reading.syntax} label={`K = ${plainMath(texts.k)}`} />}
      </div>
      <div className="lab-where">
        {field('box', names.map((name) => `${name}=-1:1`).join(',') || 'x=-1:1')}
        {field('at', 'the whole box')}
        {field('prior', 'uniform')}
      </div>
      <Examples texts={texts} onChange={onChange} />
    </fieldset>
  )
}

/** Losses to start from, by their names. */
function Examples({
  texts,
  onChange,
}: {
  readonly texts: LabTexts
  readonly onChange: (changes: Partial<LabTexts>) => void
}) {
  return (
    <div className="lab-examples" role="group" aria-label="Losses to start from">
      {labExamples.map((example) => {
        const asked = textsOf(example)
        const isNow = (['k', 'box', 'at', 'prior'] as const).every(
          (name) => spaceless(asked[name]) === spaceless(texts[name]),
        )
        return (
          <button
            key={example.name}
            type="button"
            className="lab-example"
            aria-pressed={isNow}
            title={`${plainMath(example.k)}: ${example.shows}`}
            onClick={() => onChange(asked)}
          >
            {example.name}
          </button>
        )
      })}
    </div>
  )
}

function textsOf({ k, box = '', at = '', prior = '' }: LabExample): LabTexts {
  return { k, box, at, prior }
}

function spaceless(text: string): string {
  return text.replace(/\s+/g, '')
}
