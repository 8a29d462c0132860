import type { ReactNode } from 'react'

type Props = {
  readonly id: string
  /** Its place in the chapter; a figure that stands alone has none. */
  readonly number?: string
  readonly width?: 'text' | 'wide'
  /** The picture, alive or still. */
  readonly picture: ReactNode
  /** The caption. */
  readonly children: ReactNode
}

/** A numbered figure with its caption; the number is a link to the figure. */
export const FigureFrame = ({ id, number, width = 'wide', picture, children }: Props) => (
  <figure className="figure" data-width={width} id={id}>
    {picture}
    <figcaption className="caption">
      {number !== undefined && (
        <a className="caption-number" href={`#${id}`}>
          Figure {number}
        </a>
      )}{' '}
      {children}
    </figcaption>
  </figure>
)
