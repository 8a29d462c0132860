'use client'

import { axisSpecimens } from './axes'
import { dataSpecimens } from './data'
import { fieldSpecimens } from './fields'
import { labelSpecimens } from './labels'
import { latticeSpecimens } from './lattice'
import { markSpecimens } from './marks'
import { stageSpecimens } from './stages'

const specimens = [
  ...axisSpecimens,
  ...markSpecimens,
  ...dataSpecimens,
  ...fieldSpecimens,
  ...labelSpecimens,
  ...latticeSpecimens,
  ...stageSpecimens,
]

/** Every part of the kit at its typical, extreme and empty state: static pictures, no script. */
export function Specimens() {
  return specimens.map(({ key, part, typical, extreme, empty }) => (
    <section key={key} className="gallery-item" aria-labelledby={key}>
      <h2 id={key}>{part}</h2>
      <div className="widget specimen-row" data-specimen={key}>
        {[
          { state: 'typical', ...typical },
          { state: 'extreme', ...extreme },
          { state: 'empty', ...empty },
        ].map(({ state, words, picture }) => (
          <figure key={state} className="specimen">
            {picture(`${key}-${state}`)}
            <figcaption>
              {state}: {words}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  ))
}
