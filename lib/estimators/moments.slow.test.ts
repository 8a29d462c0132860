import { expect, test } from 'vitest'
import { type MomentCheck, momentChecks } from './moment-checks'

function expectMoments(checks: readonly MomentCheck[]) {
  for (const { name, difference, mcse, size } of checks) {
    expect(Math.abs(difference), name).toBeLessThan(4 * mcse)
    expect(mcse, `mcse of the ${name}`).toBeLessThan(size / 4)
  }
}

test.each(['parallel-tempering', 'random-walk', 'mala', 'hmc', 'nuts'] as const)(
  '%s has the moments of a line with two parameters (ev54) by quadrature',
  (kind) => expectMoments(momentChecks('ev54', kind, 2000)),
)

test('parallel tempering has the moments of a cross (ev28) by quadrature', () => {
  expectMoments(momentChecks('ev28', 'parallel-tempering', 6000))
})
