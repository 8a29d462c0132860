import { wholeEquations } from '@/components/figures/whole-equations'
import type { LabPicture } from '@/lib/lab/lab-picture'
import { answerWords } from './answer-words'
import { progressWords } from './progress-words'

/** λ and m, large, with the sentence that says how they are known; and how far the work has come. */
export function AnswerPanel({
  answer,
  problem,
  progress,
  isStale,
  isStopped,
  onStop,
  onGoOn,
}: {
  /** The newest answer. */
  readonly answer: LabPicture['answer']
  /** What is wrong with the present text. */
  readonly problem: LabPicture['problem']
  readonly progress: LabPicture['progress']
  /** Whether what is shown belongs to an earlier question. */
  readonly isStale: boolean
  readonly isStopped: boolean
  readonly onStop: () => void
  readonly onGoOn: () => void
}) {
  return (
    <div className="lab-answer" data-stale={isStale || undefined}>
      {answer && (
        <p className="lab-numbers" data-status={answer.status}>
          <Numbers answer={answer} />
        </p>
      )}
      <p className="lab-sentence">
        {answer && !isStale && wholeEquations(answerWords(answer))}
        {isStale && problem && answer && 'What is shown is the last question that could be read.'}
      </p>
      <p className="lab-progress">
        {(progress || isStopped) && (
          <>
            <span role="status">
              {progress ? `${isStopped ? 'Stopped while ' : ''}${progressWords(progress)}` : ''}
              {isStopped ? '.' : '…'}
            </span>{' '}
            <button type="button" className="tool" onClick={isStopped ? onGoOn : onStop}>
              {isStopped ? 'begin again' : 'cancel'}
            </button>
          </>
        )}
      </p>
    </div>
  )
}

const statusWords = {
  exact: 'exact',
  'upper-bound': 'upper bound',
  'no-zero': 'no zero',
  zero: 'K = 0',
  negative: 'not a loss',
} as const

function Numbers({ answer }: { readonly answer: NonNullable<LabPicture['answer']> }) {
  const [lambda, multiplicity] = numbersOf(answer)
  return (
    <>
      {lambda !== undefined && (
        <span className="lab-lambda" data-meaning="lambda">
          <i>λ</i> {answer.status === 'upper-bound' ? '≤' : '='} {lambda}
        </span>
      )}
      {multiplicity !== undefined && (
        <span className="lab-multiplicity">
          <i>m</i> = {multiplicity}
        </span>
      )}
      <span className="lab-status">{statusWords[answer.status]}</span>
    </>
  )
}

function numbersOf(
  answer: NonNullable<LabPicture['answer']>,
): readonly [string | undefined, string | undefined] {
  switch (answer.status) {
    case 'exact':
    case 'upper-bound':
      return [answer.lambda, String(answer.multiplicity)]
    case 'no-zero':
      return ['∞', undefined]
    case 'zero':
      return ['0', '1']
    case 'negative':
      return [undefined, undefined]
  }
}
