import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Knobs, readParams, sameParams, writeParams } from '@/components/controls/params'

/** The knobs of every widget that has some, from its folder. */
const folders = readdirSync(join(process.cwd(), 'components/widgets'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const widgets = await Promise.all(
  folders.map(async (name) => {
    const file: { readonly knobs: Knobs } = await import(`./${name}/params.ts`)
    return { name, knobs: file.knobs }
  }),
)

/** Values that links have had: numbers of every kind, names that every object has, texts, halves of characters. */
const value = fc.oneof(
  fc.double().map(String),
  fc.constantFrom(
    '',
    '-0',
    '1e400',
    '0x10',
    'NaN',
    '__proto__',
    'constructor',
    'toString',
    '%',
    '\uD800',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 2000 }),
)

const queryOf = (names: readonly string[]) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), value), { maxLength: 12 })
    .map((pairs) => String(new URLSearchParams(pairs.map(([key, text]) => [`one.${key}`, text]))))

test('a thousand random addresses give every widget a state in range that survives its own link', () => {
  expect(widgets.length).toBeGreaterThan(15)
  const runs = Math.ceil(1000 / widgets.length)
  for (const { name, knobs } of widgets)
    fc.assert(
      fc.property(queryOf(Object.keys(knobs)), (query) => {
        const state = readParams(knobs, query, 'one.')
        for (const [key, knob] of Object.entries(knobs)) {
          const found: unknown = state[key]
          if (knob.kind === 'number') {
            expect(found, `${name}, ${key}`).toBeGreaterThanOrEqual(knob.min)
            expect(found, `${name}, ${key}`).toBeLessThanOrEqual(knob.max)
          } else if (knob.kind === 'choice') {
            expect(Object.keys(knob.options), `${name}, ${key}`).toContain(found)
          } else expect(typeof found).toBe(knob.kind === 'text' ? 'string' : 'boolean')
        }
        const again = readParams(knobs, writeParams(knobs, state))
        expect(sameParams(knobs, again, state), `${name}: ${query}`).toBe(true)
      }),
      { numRuns: runs },
    )
})
