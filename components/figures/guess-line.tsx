import { Dragged } from './dragged'
import { Label, Line } from './marks'

/**
 * A power law that a reader draws on logarithmic axes: a straight line through a fixed point, turned
 * by the handle at its other end.
 *
 * @param from the fixed point
 * @param to the x of the handle
 * @param exponent the slope of the line now
 * @param onTurn told the slope through the place of the hand; left out once the guess is made
 */
export function GuessLine({
  from: [x, y],
  to,
  exponent,
  name,
  onTurn,
  className = '',
}: {
  readonly from: readonly [number, number]
  readonly to: number
  readonly exponent: number
  readonly name: { readonly text: string; readonly x: number; readonly isBelow?: boolean }
  readonly onTurn?: ((exponent: number) => void) | undefined
  readonly className?: string
}) {
  const lawAt = (place: number) => y * (place / x) ** exponent
  const side = name.isBelow
    ? ({ dx: -4, dy: 20, anchor: 'end' } as const)
    : ({ dx: 4, dy: -9 } as const)
  return (
    <>
      <Line xs={[x, to]} ys={[y, lawAt(to)]} meaning="ink" className={className} />
      <Label {...side} x={name.x} y={lawAt(name.x)}>
        {name.text}
      </Label>
      {onTurn && (
        <Dragged
          x={to}
          y={lawAt(to)}
          onDrag={(_, at) => onTurn(Math.log(at / y) / Math.log(to / x))}
        />
      )}
    </>
  )
}
