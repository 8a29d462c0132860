import { expect, test } from 'vitest'
import { momentChecks } from './moment-checks'

const kinds = ['random-walk', 'mala', 'hmc', 'nuts'] as const
const oneMode = ['ev01', 'ev18', 'ev39'].flatMap((id) => kinds.map((kind) => ({ id, kind })))
const tempered = [
  'ev01',
  'ev09',
  'ev18',
  'ev24',
  'ev30',
  'ev35',
  'ev39',
  'ev47',
  'ev50',
  'ev52',
].map((id) => ({ id, kind: 'parallel-tempering' as const }))

test.each([...oneMode, ...tempered])(
  '$kind has the moments of $id by quadrature',
  ({ id, kind }) => {
    for (const { name, difference, mcse, size } of momentChecks(id, kind, 6000)) {
      expect(Math.abs(difference), name).toBeLessThan(4 * mcse)
      expect(mcse, `mcse of the ${name}`).toBeLessThan(size / 4)
    }
  },
  600_000,
)
