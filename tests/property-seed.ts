import fc from 'fast-check'

/**
 * One seed for every property test, so that a run can be repeated and a failure is a change of the code's, not of chance.
 * `PROPERTY_SEED=7 npm run unit` draws other examples.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 2009) })
