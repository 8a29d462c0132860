/**
 * One declaration of a knob gives its slider, its URL value, its parser, its range and the values that
 * the property test tries. Every function is total: whatever comes in, a value in range comes out.
 */
type Base<Value, Wide = Value> = Former & {
  readonly label: string
  readonly initial: Value
  /** The value that a text of the URL names; the initial value when it names none. */
  readonly read: (text: string) => Value
  readonly write: (value: Wide) => string
  /** The nearest value that the knob can have: clamped and snapped; the initial value for NaN. */
  readonly clean: (value: Wide) => Value
  /** The value at a part of the knob's travel, in [0, 1]. */
  readonly at: (fraction: number) => Value
}

/** What keeps old links alive. */
type Former = {
  /** The names that the knob had before: a link that still uses one is understood, and never written. */
  readonly was?: readonly string[]
}

/** A value worth stopping at: the slider is drawn to it and marks it. */
export type Detent = { readonly value: number; readonly label?: string }

export type NumberKnob = Base<number> & {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  readonly detents: readonly Detent[]
  /** The number of places a slider can stand at, less one. */
  readonly stops: number
  /** Where a value stands in the knob's travel, in [0, 1]: the inverse of `at`. */
  readonly fractionOf: (value: number) => number
  /** The value as a reader sees it, with its unit. */
  readonly show: (value: number) => string
}

export type ChoiceKnob<Option extends string = string> = Base<Option, string> & {
  readonly kind: 'choice'
  /** The words for each option, in the order in which they are offered. */
  readonly options: Readonly<Record<Option, string>>
}

export type ToggleKnob = Base<boolean> & { readonly kind: 'toggle' }

export type TextKnob = Base<string> & {
  readonly kind: 'text'
  /** The most characters that it holds. */
  readonly maxLength: number
}

type NumberSpec = Former & {
  readonly label: string
  readonly initial: number
  readonly min: number
  readonly max: number
  readonly scale?: 'linear' | 'log'
  /** Linear: the distance of neighbouring values. */
  readonly step?: number
  /** Log: the digits that a value keeps. */
  readonly significant?: number
  /** Log: the knob stands only at 10^(k/perDecade), k whole, with the digits that it keeps. */
  readonly perDecade?: number
  /** Only whole numbers. */
  readonly integer?: boolean
  readonly unit?: string
  readonly detents?: readonly (number | Detent)[]
  readonly show?: (value: number) => string
}

/**
 * A number between two ends, on a linear or a logarithmic slider.
 *
 * @throws RangeError when the declaration has no value in range
 * @example
 * const n = number({ label: 'sample size n', min: 1, max: 1e4, initial: 10, scale: 'log', integer: true })
 * n.read('1e9') // 10000
 */
export function number(spec: NumberSpec): NumberKnob {
  const { label, initial, min, max, scale = 'linear', integer = false } = spec
  if (!(min < max && Number.isFinite(max - min) && initial >= min && initial <= max))
    throw new RangeError(`${label}: initial must lie in [${min}, ${max}], got ${initial}`)
  if (scale === 'log' && !(min > 0))
    throw new RangeError(`${label}: min must be positive, got ${min}`)
  const step = spec.step ?? (integer ? 1 : (max - min) / 200)
  const significant = spec.significant ?? 3

  const snap = (value: number) => {
    if (scale === 'log') {
      const rung = spec.perDecade
        ? 10 ** (Math.round(Math.log10(value) * spec.perDecade) / spec.perDecade)
        : value
      const rounded = Number(rung.toPrecision(significant))
      return integer ? Math.round(rounded) : rounded
    }
    return Number((Math.round((value - min) / step) * step + min).toFixed(decimalsOf(step, min)))
  }
  const clean = (value: number) => {
    if (Number.isNaN(value)) return initial
    // `+ 0` makes the negative zero positive.
    return clamp(snap(clamp(value, min, max)), min, max) + 0
  }
  const at = (fraction: number) => {
    const part = clamp(fraction, 0, 1)
    return clean(scale === 'log' ? min * (max / min) ** part : min + (max - min) * part)
  }
  const fractionOf = (value: number) =>
    scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min)
  const unit = spec.unit ? ` ${spec.unit}` : ''
  return {
    ...(spec.was && { was: spec.was }),
    kind: 'number',
    label,
    initial: clean(initial),
    min,
    max,
    detents: (spec.detents ?? []).map((one) => (typeof one === 'number' ? { value: one } : one)),
    stops: scale === 'log' ? 240 : Math.min(400, Math.round((max - min) / step)),
    read: (text) => (text.trim() === '' ? clean(initial) : clean(Number(text))),
    write: (value) => String(clean(value)),
    clean,
    at,
    fractionOf,
    show: spec.show ?? ((value) => groupDigits(value) + unit),
  }
}

/**
 * One of a few named options.
 *
 * @example
 * const model = choice({ label: 'model', initial: 'linear', options: { linear: 'a + bx', product: 'ab' } })
 */
export function choice<Option extends string>({
  renamed = {},
  ...spec
}: Former & {
  readonly label: string
  readonly initial: NoInfer<Option>
  readonly options: Readonly<Record<Option, string>>
  /** Options that had another name before, by that name. */
  readonly renamed?: Readonly<Record<string, NoInfer<Option>>>
}): ChoiceKnob<Option> {
  // The edge of the type: the keys of a record of options are the options.
  const names = Object.keys(spec.options) as Option[]
  const find = (text: string) =>
    names.find((name) => name === text) ??
    (Object.hasOwn(renamed, text) ? renamed[text] : undefined) ??
    spec.initial
  return {
    kind: 'choice',
    ...spec,
    read: find,
    write: (value) => value,
    clean: find,
    at: (fraction) =>
      names[Math.floor(clamp(fraction, 0, 1 - Number.EPSILON) * names.length)] ?? spec.initial,
  }
}

/**
 * A line of text. What is too long is cut, and what no keyboard types into a line is left out.
 *
 * @param samples texts that the property test tries
 * @example
 * const k = textLine({ label: 'K(w)', initial: 'x^2', maxLength: 200 })
 */
export function textLine(
  spec: Former & {
    readonly label: string
    readonly initial: string
    readonly maxLength: number
    readonly samples?: readonly string[]
  },
): TextKnob {
  const { label, initial, maxLength, samples = [] } = spec
  if (initial.length > maxLength)
    throw new RangeError(`${label}: initial must have at most ${maxLength} characters`)
  const clean = (value: string) => {
    const line = value.replace(/[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029]/gu, ' ')
    // A cut must not leave half of a character.
    return line.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '')
  }
  const all = [initial, ...samples].map(clean)
  return {
    ...(spec.was && { was: spec.was }),
    kind: 'text',
    label,
    initial,
    maxLength,
    read: clean,
    write: clean,
    clean,
    at: (fraction) =>
      all[Math.floor(clamp(fraction, 0, 1 - Number.EPSILON) * all.length)] ?? initial,
  }
}

/** On or off. */
export function toggle(
  spec: Former & { readonly label: string; readonly initial: boolean },
): ToggleKnob {
  return {
    kind: 'toggle',
    ...spec,
    read: (text) => (text === '1' || text === '0' ? text === '1' : spec.initial),
    write: (value) => (value ? '1' : '0'),
    clean: (value) => value,
    at: (fraction) => fraction >= 0.5,
  }
}

/** 10 000 with a narrow space between the thousands, as readers of figures expect it. */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole
  return (value < 0 ? '\u2212' : '') + grouped + (fraction ? `.${fraction}` : '')
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

/** The decimals that write every value of a linear knob without a remainder of floating point. */
function decimalsOf(...values: readonly number[]): number {
  return Math.max(
    ...values.map((value) => {
      const [mantissa = '', exponent = '0'] = String(value).split('e')
      return Math.min(12, Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent)))
    }),
  )
}
