import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import type { ChoiceKnob, NumberKnob, ToggleKnob } from './knobs'

/** How near, as a part of the travel, a drag must come to a detent to fall into it. */
const DETENT_REACH = 0.018

/**
 * A native range input for a number, with its label, its value in words, and its detents. A drag falls
 * into detents; arrow keys do not. A double click brings the initial value back.
 */
export function Slider({ onChange, ...props }: SliderProps) {
  return <StillSlider {...props} onChange={useSteady(onChange)} />
}

type SliderProps = {
  readonly knob: NumberKnob
  readonly value: number
  readonly initial?: number
  readonly onChange: (value: number) => void
}

/** While one knob is dragged, the others of its figure are not rendered anew. */
const StillSlider = memo(function StillSlider({
  knob,
  value,
  initial = knob.initial,
  onChange,
}: SliderProps) {
  const isPointed = useRef(false)
  const [place, put] = useHand(value, onChange)
  const move = (stop: number) => {
    const next = knob.at(stop / knob.stops)
    const detent = knob.detents.find(
      (one) => Math.abs(knob.fractionOf(one.value) - stop / knob.stops) < DETENT_REACH,
    )
    if (isPointed.current && detent) return put(detent.value)
    put(next === place ? neighbour(knob, place, stop) : next)
  }
  return (
    <label className="slider">
      <span className="slider-label">{knob.label}</span>
      <output className="slider-value">{knob.show(place)}</output>
      <span className="slider-track">
        <input
          type="range"
          min={0}
          max={knob.stops}
          step={1}
          value={Math.round(knob.fractionOf(place) * knob.stops)}
          aria-label={knob.label}
          aria-valuetext={knob.show(place)}
          onPointerDown={() => (isPointed.current = true)}
          onPointerUp={() => (isPointed.current = false)}
          onPointerCancel={() => (isPointed.current = false)}
          onChange={(event) => move(event.currentTarget.valueAsNumber)}
          onDoubleClick={() => put(initial)}
        />
        {knob.detents.length > 0 && (
          <span className="slider-detents" aria-hidden="true">
            {knob.detents.map((one) => (
              <DetentMark key={one.value} place={knob.fractionOf(one.value)} label={one.label} />
            ))}
          </span>
        )}
      </span>
    </label>
  )
})

/** A function that stays the same and calls the newest of those it was given. */
function useSteady<Value>(call: (value: Value) => void): (value: Value) => void {
  const newest = useRef(call)
  useEffect(() => {
    newest.current = call
  })
  const [steady] = useState(() => (value: Value) => newest.current(value))
  return steady
}

/** A figure that has not followed a knob after so many milliseconds does not follow: the knob goes back. */
const FOLLOWS_MS = 400

/**
 * What a knob shows, and how the hand puts it: it is there at once, while the figure's own value follows with the
 * picture.
 */
function useHand<Value>(
  value: Value,
  onChange: (value: Value) => void,
): readonly [Value, (value: Value) => void] {
  const [hand, setHand] = useState({ place: value, over: value })
  const hasFollowed = !Object.is(hand.over, value)
  if (hasFollowed) setHand({ place: value, over: value })
  useEffect(() => {
    if (Object.is(hand.place, hand.over)) return
    const timer = setTimeout(() => setHand({ place: value, over: value }), FOLLOWS_MS)
    return () => clearTimeout(timer)
  }, [hand, value])
  const put = (place: Value) => {
    setHand({ place, over: value })
    onChange(place)
  }
  return [hasFollowed ? value : hand.place, put]
}

/** A mark under the track. Names near an end lean inwards, so that nothing hangs over the edge. */
function DetentMark({
  place,
  label,
}: {
  readonly place: number
  readonly label: string | undefined
}) {
  const isRight = place > 0.5
  const style = isRight ? { right: `${(1 - place) * 100}%` } : { left: `${place * 100}%` }
  const translate = `${(isRight ? 1 - place : -place) * 100}%`
  return (
    <span className="slider-detent" data-side={isRight ? 'right' : 'left'} style={style}>
      <span style={{ translate }}>{label}</span>
    </span>
  )
}

/** The next value in the direction of a move that was too small to change it. */
function neighbour(knob: NumberKnob, value: number, stop: number): number {
  const isUp = stop > Math.round(knob.fractionOf(value) * knob.stops)
  const left = isUp ? knob.stops - stop : stop
  const ahead = Array.from({ length: left + 1 }, (_, k) => (isUp ? stop + k : stop - k))
  const found = ahead.find((at) => knob.at(at / knob.stops) !== value)
  return found === undefined ? value : knob.at(found / knob.stops)
}

/** One of a few options, as a row of radio buttons. */
export function Choice<Option extends string>({ onChange, ...props }: ChoiceProps<Option>) {
  return <StillChoice {...props} onChange={useSteady(onChange)} />
}

type ChoiceProps<Option extends string> = {
  readonly knob: ChoiceKnob<Option>
  readonly value: Option
  /** Unique on the page: it ties the buttons together. */
  readonly name: string
  readonly onChange: (value: Option) => void
}

// The edge of the types: a component that is remembered forgets that it is generic.
const StillChoice = memo(function StillChoice<Option extends string>({
  knob,
  value,
  name,
  onChange,
}: ChoiceProps<Option>) {
  const [chosen, choose] = useHand(value, onChange)
  return (
    <fieldset className="knob-choice">
      <legend className="knob-choice-label">{knob.label}</legend>
      <span className="knob-choice-options">
        {Object.entries<string>(knob.options).map(([option, words]) => (
          <label key={option} className="knob-choice-option">
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === chosen}
              onChange={() => choose(knob.clean(option))}
            />
            <span>{words}</span>
          </label>
        ))}
      </span>
    </fieldset>
  )
}) as <Option extends string>(props: ChoiceProps<Option>) => ReactNode

/** A checkbox. */
export function Toggle({ onChange, ...props }: ToggleProps) {
  return <StillToggle {...props} onChange={useSteady(onChange)} />
}

type ToggleProps = {
  readonly knob: ToggleKnob
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}

const StillToggle = memo(function StillToggle({ knob, value, onChange }: ToggleProps) {
  const [isOn, put] = useHand(value, onChange)
  return (
    <label className="toggle">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => put(event.currentTarget.checked)}
      />
      <span>{knob.label}</span>
    </label>
  )
})
