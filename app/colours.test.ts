import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sheet = readFileSync(join(process.cwd(), 'app/globals.css'), 'utf8')

type Palette = Readonly<Record<string, string>>

/** The custom properties of the first block after `opening`. */
const palette = (opening: string): Palette => {
  const start = sheet.indexOf(opening)
  const block = sheet.slice(
    sheet.indexOf('{', start + opening.length - 1),
    sheet.indexOf('}', start),
  )
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  )
}

const light = palette('@theme static {')
const dark = palette(":root[data-theme='dark'] {")
const themes = [
  { name: 'light', colours: light },
  { name: 'dark', colours: dark },
]

type Rgb = readonly [number, number, number]

const linear = (hex: string): Rgb => {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** WCAG 2 contrast ratio. */
const contrast = (a: string, b: string) => {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/** Oklab, in which distances are roughly those that the eye sees. */
const oklab = ([r, g, b]: Rgb): Rgb => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** Full dichromacy after Machado, Oliveira and Fernandes (2009), on linear RGB. */
const sights: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const seen = (sight: string, hex: string): Rgb => {
  const rgb = linear(hex)
  const [r, g, b] = (sights[sight] ?? []).map((row) =>
    Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
  )
  return oklab([r ?? 0, g ?? 0, b ?? 0])
}

const distance = (sight: string, a: string, b: string) => {
  const [p, q] = [seen(sight, a), seen(sight, b)]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}

const colour = (colours: Palette, name: string) => {
  const hex = colours[name]
  if (hex === undefined) throw new RangeError(`the palette has no --${name}`)
  return hex
}

const meanings = ['truth', 'model', 'prior', 'posterior', 'data', 'optimal', 'laplace']
const divisors = [0, 1, 2, 3, 4].map((turn) => `divisor-${turn}`)
const words = [...meanings, ...divisors, 'lambda', 'ink', 'muted', 'accent']

test.each(themes)(
  '$name: every colour that sets words reaches 4.5 : 1 on paper and surface',
  (t) => {
    for (const word of words)
      for (const ground of ['paper', 'surface'])
        expect(
          contrast(colour(t.colours, `color-${word}`), colour(t.colours, `color-${ground}`)),
          `${word} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5)
  },
)

test.each(themes)('$name: the edges of controls reach 3 : 1 on paper and surface', (t) => {
  for (const ground of ['paper', 'surface'])
    expect(
      contrast(colour(t.colours, 'color-control'), colour(t.colours, `color-${ground}`)),
    ).toBeGreaterThanOrEqual(3)
})

test.each(themes.flatMap((t) => Object.keys(sights).map((sight) => ({ ...t, sight }))))(
  '$name: any two meanings are told apart in $sight',
  ({ colours, sight }) => {
    for (const a of meanings)
      for (const b of meanings.slice(meanings.indexOf(a) + 1))
        expect(
          distance(sight, colour(colours, `color-${a}`), colour(colours, `color-${b}`)),
          `${a} and ${b}`,
        ).toBeGreaterThan(0.06) // three times what is just noticeable
  },
)

test.each(themes.flatMap((t) => Object.keys(sights).map((sight) => ({ ...t, sight }))))(
  '$name: exceptional divisors are told apart from one another and from the zero set in $sight',
  ({ colours, sight }) => {
    const drawn = [...divisors, 'optimal']
    for (const [i, a] of drawn.entries())
      for (const b of drawn.slice(i + 1))
        expect(
          distance(sight, colour(colours, `color-${a}`), colour(colours, `color-${b}`)),
          `${a} and ${b}`,
        ).toBeGreaterThan(0.06)
  },
)

test.each(themes.flatMap((t) => ['posterior', 'loss'].map((ramp) => ({ ...t, ramp }))))(
  '$name: the $ramp ramp has equal steps',
  ({ colours, ramp }) => {
    const steps = Array.from({ length: 8 }, (_, i) =>
      distance(
        'normal',
        colour(colours, `ramp-${ramp}-${i}`),
        colour(colours, `ramp-${ramp}-${i + 1}`),
      ),
    )
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.25)
  },
)

test.each(themes)('$name: low loss is dark, and no belief is paper', ({ colours }) => {
  const lightness = (name: string) => oklab(linear(colour(colours, name)))[0]
  for (let i = 0; i < 8; i++)
    expect(lightness(`ramp-loss-${i}`)).toBeLessThan(lightness(`ramp-loss-${i + 1}`))
  expect(colours['ramp-posterior-0']).toBe(colours['color-paper'])
})

test('the dark palette of the system and the one of the switch are the same', () => {
  expect(palette(':root:not([data-theme]) {')).toEqual(dark)
  expect(Object.keys(dark).toSorted()).toEqual(Object.keys(light).toSorted())
})
