import fc from 'fast-check'

/**
 * The seed of every property test. It is the same in each run, so that a change is never blamed for a fault it did not make;
 * `npm run properties` tries others. `TALAN_SEED` brings back a run that failed there.
 */
fc.configureGlobal({ seed: Number(process.env['TALAN_SEED'] ?? 20_261_129) })
