import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { evidence } from './evidence'
import type { ReferenceCase } from './reference-evidence'
import { deviations, referenceRows } from './reference-evidence'

const { cases } = JSON.parse(readFileSync('tests/fixtures/evidence.public.json', 'utf8')) as {
  cases: readonly ReferenceCase[]
}

test.each(referenceRows(cases))(
  '$id $name at β = $beta: every number is within its error',
  (row) => {
    const found = evidence(row)
    expect(found.error.logZ).toBeLessThan(1e-11 * (1 + Math.abs(found.logZ)))
    for (const { name, truth, difference, error, allowed } of deviations(found, row.reference)) {
      expect(difference, name).toBeLessThanOrEqual(allowed)
      expect(error, `error of ${name}`).toBeLessThan(1e-8 * (0.1 + Math.abs(truth)))
    }
  },
)
