import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { createOffice } from '../../db/office'
import { breachKey, brokenRows } from '../../db/rules/broken-rows'
import { openStore, type Store } from '../../db/store'
import { undoAction } from '../../office/log/undo/undo-action'
import type { ActionId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { aFolder, closing } from './office'
import { livingParts, madeIn } from './parts-of-rows'
import { aSmallRegister, now, type Step, stepNames, steps } from './random-steps'

/** The number of sequences. `npm run sequences` asks for more than the usual test run. */
const runs = Number(process.env['SEQUENCES'] ?? 200)

/** Returns undefined if the work is refused, since a refusal changes nothing. Throws every other error. */
const refusedOr = async <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch(error => {
    if (error instanceof Refused) return undefined
    throw error
  })

/**
 * Undoes an action, and checks that each row which the action made and the undo left still has all its parts. Returns the action of the
 * undo; undefined if it was refused.
 */
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
  'no random sequence of actions leaves a row that breaks a rule, and no undo leaves a row without its parts',
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
