import { Children, isValidElement, type ReactNode } from 'react'

type ScrollyProps = {
  readonly id: string
  readonly number?: string
  /** What the stage shows, for those who jump by landmarks. */
  readonly label: string
  readonly picture: ReactNode
  /** The steps. */
  readonly children: ReactNode
}

/**
 * A stage: steps of prose that pass beside a figure which stays. On a wide window the figure stands to the
 * right of the steps; on a narrow one it holds the upper part of the window and the steps pass below it.
 */
export const Scrolly = ({ id, number, label, picture, children }: ScrollyProps) => (
  <section className="stage" data-scrolly={id} aria-label={label}>
    <figure className="stage-figure" id={id}>
      {picture}
      <figcaption className="caption">
        <a className="caption-number" href={`#${id}`}>
          Figure{number !== undefined && ` ${number}`}
        </a>{' '}
        {label}
      </figcaption>
    </figure>
    <ol className="stage-steps">{children}</ol>
  </section>
)

type StepProps = {
  /** Parameters that the figure takes when the step is read, as a query string. */
  readonly state: string
  readonly title: string
  readonly children: ReactNode
}

/** One step of a stage: it sets the figure's parameters, and nothing else. */
export const Step = ({ state, title, children }: StepProps) => (
  <li className="stage-step" data-step="" data-state={state}>
    <h3 className="stage-step-title">{title}</h3>
    {children}
  </li>
)

/** The states that the steps among the children of a stage give its figure. */
export const stepStates = (children: ReactNode): readonly string[] =>
  Children.toArray(children).flatMap((child) =>
    isValidElement<StepProps>(child) && child.type === Step ? [child.props.state] : [],
  )
