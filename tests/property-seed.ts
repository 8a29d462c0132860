import fc from 'fast-check'

/**
 * One seed for every property test, so that a run can be repeated and a failure is a change of the code's, not of chance.
 * `PROPERTY_SEED=7 npm run unit` draws other examples. `npm test` tries 100 of them, the quick `npm run check` the first 25.
 */
fc.configureGlobal({
  seed: Number(process.env['PROPERTY_SEED'] ?? 2009),
  numRuns: process.env['SLOW_TESTS'] ? 100 : 25,
})
