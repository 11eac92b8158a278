import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { createOffice } from '../../db/office'
import { breachKey, brokenRows } from '../../db/rules/broken-rows'
import { openStore, type Store } from '../../db/store'
import { undoAction } from '../../office/log/undo-action'
import type { ActionId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { aFolder, closing } from './office'
import { livingParts, madeIn } from './parts-of-rows'
import { aSmallRegister, now, type Step, stepNames, steps } from './random-steps'

/** `npm run sequences` asks for more than the usual test run. */
const runs = Number(process.env['SEQUENCES'] ?? 200)

/** What is refused changes nothing; anything else thrown is a fault. */
const refusedOr = async <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch(error => {
    if (error instanceof Refused) return undefined
    throw error
  })

/** Takes an action back, and holds that whatever was made by it and left has all its parts still. */
async function undo(store: Store, actionId: ActionId): Promise<ActionId | undefined> {
  const before = await livingParts(store.read)
  const undone = await refusedOr(store.change(db => undoAction(db, actionId, now)))
  if (!undone) return undefined
  const made = await madeIn(store.read, actionId)
  const after = await livingParts(store.read)
  for (const { table, id } of undone.result.skipped)
    if (made.has(`${table} ${id}`)) expect(after.get(id) ?? []).toEqual(before.get(id) ?? [])
  return undone.actionId
}

async function take(store: Store, step: Step, done: ActionId[]): Promise<void> {
  const chosen = done[step.nth % Math.max(done.length, 1)]
  const actionId =
    step.what === 'undo'
      ? chosen && (await undo(store, chosen))
      : (await refusedOr(store.change(async db => steps[step.what]?.(db, step))))?.actionId
  if (actionId) done.push(actionId)
}

const sequence = fc.array(
  fc.record({
    what: fc.oneof(
      { weight: 1, arbitrary: fc.constant('undo') },
      { weight: 2, arbitrary: fc.constantFrom(...stepNames) },
    ),
    nth: fc.nat(50),
    other: fc.nat(50),
  }),
  { minLength: 2, maxLength: 9 },
)

test(
  'whatever is done in whatever order, no row is left that breaks a rule, and what an undoing leaves has all its parts',
  async () => {
    const folder = aFolder()
    const template = join(folder, 'mall.talan')
    const made = await createOffice(template, 'test')
    await made.change(aSmallRegister)
    await made.close()
    let run = 0
    const holds = fc.asyncProperty(sequence, async sequenceOf => {
      run += 1
      const file = join(folder, `${run}.talan`)
      copyFileSync(template, file)
      const store = closing(await openStore(file, 'test'))
      const done: ActionId[] = []
      for (const step of sequenceOf) {
        await take(store, step, done)
        expect((await brokenRows(store.read)).map(breachKey)).toEqual([])
      }
      expect(await derivedFaults(store.read)).toBe(0)
      await store.close()
    })
    await fc.assert(holds, { numRuns: runs })
  },
  // A sequence takes some tens of milliseconds, many times that on a busy machine.
  60_000 + runs * 2_000,
)
