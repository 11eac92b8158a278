import { fc } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { deriveQueued } from '../../db/derived/derived-upkeep'
import { countPeriod } from '../../db/reads/figures/counts'
import type { Reader } from '../../db/schema'
import type { PartnerId } from '../../src-shared/records/ids'
import { anOffice } from './office'
import { randomLog, someDay, writeLog } from './random-log'
import { recount } from './recount'

class TakenBack extends Error {}

/** Removes numbers that are 0. Counts list every issue and partner, also unused ones; a recount finds only those in use. */
const withoutZeros = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([, number]) => number !== 0))
    : value

const scope = fc
  .record({
    days: fc.tuple(someDay, someDay),
    partner: fc.constantFrom(null, 'region-norrbotten', 'umea-kommun', 'mittuniversitetet'),
  })
  .map(({ days, partner }) => {
    const [from, to] = [...days].sort() as [string, string]
    return { period: { from, to }, partnerId: partner as PartnerId | null }
  })

test('the counts of every random log equal those of reading all its rows', async () => {
  const store = await anOffice()
  let seen = 0
  const anyLog = fc.asyncProperty(randomLog, scope, async (log, { period, partnerId }) => {
    const work = store.change(async db => {
      await writeLog(db, log)
      await deriveQueued(db)
      // Counts inside the change, which then fails and is rolled back, so that every log starts from the empty office.
      const read = db as unknown as Reader
      const counts = await countPeriod(read, { period, partnerId, quarter: null, asOf: null })
      const expected = await recount(read, period, partnerId)
      const counted = Object.fromEntries(Object.entries(counts).map(([key, value]) => [key, withoutZeros(value)]))
      expect(counted).toMatchObject(expected)
      for (const key of ['byIssue', 'byPartner', 'byArea', 'byAim', 'interactionsByCategory'] as const)
        expect(counted[key]).toEqual(expected[key])
      seen += counts.interactions
      throw new TakenBack()
    })
    await expect(work).rejects.toThrow(TakenBack)
  })
  await fc.assert(anyLog, { numRuns: 150 })
  expect(seen).toBeGreaterThan(100)
}, 180_000)
