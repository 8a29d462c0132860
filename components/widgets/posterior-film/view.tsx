import { useState } from 'react'
import { canPaint } from '@/components/figures/can-paint'
import { Figure } from '@/components/figures/figure'
import { Followed } from '@/components/figures/followed'
import { csvOf } from './csv'
import { DataPanel } from './data-panel'
import { describe } from './describe'
import { FilmControls, type FilmViewProps } from './film-controls'
import { LinePanel } from './line-panel'
import { methodOf } from './method'
import { PlanePanel } from './plane-panel'
import { Readout } from './readout'

/** The data, the posterior that they leave, and the Gaussian that would be there in a regular model. */
export function PosteriorFilmView(props: FilmViewProps) {
  const { id, uid, output: frame, isStill, isFinal, problem, progress } = props
  const { query, reset, setLocal } = props
  const [isSaving, setSaving] = useState(false)
  const [hasCanvas] = useState(canPaint)
  const isVector = isStill || isSaving || !hasCanvas
  return (
    <Figure
      uid={uid}
      title="The posterior film"
      description={describe(frame)}
      problem={problem}
      isStill={isStill}
      isFinal={isFinal}
      progress={progress}
      readout={<Readout frame={frame} />}
      controls={<FilmControls {...props} />}
      method={methodOf(frame)}
      share={{ widget: 'posterior-film', id, query }}
      csv={() => csvOf(frame)}
      onSaving={setSaving}
      onReset={() => {
        setLocal(undefined)
        reset()
      }}
    >
      <div className="film">
        <Followed value={frame}>{(shown) => <DataPanel frame={shown} uid={uid} />}</Followed>
        <Followed value={frame}>
          {(shown) =>
            shown.picture.kind === 'plane' ? (
              <PlanePanel frame={shown} uid={uid} isVector={isVector} />
            ) : (
              <LinePanel frame={shown} uid={uid} />
            )
          }
        </Followed>
      </div>
    </Figure>
  )
}
