import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changed, changeOf } from './change'
import type { Palette } from './palette'
import type { StagePicture } from './picture'
import { type Relief, reliefOf } from './relief'

const palette = (theme: string) => ({ theme }) as Palette
const palettes = [palette('light'), palette('dark')]
const reliefs: readonly Relief[] = [0, 1].map((value) =>
  reliefOf({
    field: { size: 2, values: [value, 0, 0, 1] },
    x: { name: 'x', over: [-1, 1] },
    y: { name: 'y', over: [-1, 1] },
    z: { name: 'z' },
    knee: 1,
    top: 1,
  }),
)
const anyRelief = fc
  .record({
    relief: fc.constantFrom(...reliefs),
    water: fc.option(fc.double(), { nil: undefined }),
  })
  .map(({ relief, water }): Relief => ({ ...relief, water }))
const anyPicture: fc.Arbitrary<StagePicture> = fc.record({
  kind: fc.constant('relief' as const),
  relief: anyRelief,
  before: fc.option(anyRelief, { nil: undefined }),
  part: fc.double(),
  turn: fc.integer(),
  tilt: fc.integer(),
  zoom: fc.integer(),
  palette: fc.constantFrom(...palettes),
})

test('a picture told as what has changed is the picture', () => {
  fc.assert(
    fc.property(fc.array(anyPicture, { minLength: 1 }), (pictures) => {
      let [last, told]: (StagePicture | undefined)[] = []
      for (const picture of pictures) {
        told = changed(told, structuredClone(changeOf(picture, last)))
        last = picture
        expect(told).toEqual(picture)
      }
    }),
  )
})

const [relief] = reliefs as [Relief]
const picture: StagePicture = {
  kind: 'relief',
  relief,
  before: undefined,
  part: 1,
  turn: 0,
  tilt: 40,
  zoom: 1,
  palette: palettes[0]!,
}

test('when only the water moves, only the water is told, and the heights stay the same object', () => {
  const wet: StagePicture = { ...picture, relief: { ...relief, water: 0.5 } }
  expect(changeOf(wet, picture)).toEqual({ relief: { water: 0.5 } })
  const told = changed(picture, { relief: { water: 0.5 } })
  expect(told.kind === 'relief' && told.relief.heights).toBe(relief.heights)
})

test('of the same picture nothing is told', () => {
  expect(changeOf({ ...picture }, picture)).toEqual({})
})
