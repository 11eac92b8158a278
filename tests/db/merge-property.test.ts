import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { createOffice } from '../../db/office'
import { openStore } from '../../db/store'
import { undoAction } from '../../office/log/undo/undo-action'
import { applyMerge } from '../../office/register/merge'
import { livingRows } from './living-rows'
import { aFolder, closing } from './office'
import { loadWrittenDemo } from './written-demo'

const now = new Date('2026-11-24T10:00:00Z')

const merges = fc.array(
  fc.record({
    kind: fc.constantFrom('person' as const, 'organisation' as const),
    keep: fc.nat(300),
    lose: fc.nat(300),
    sides: fc.constantFrom({}, { name: 'lose' as const }),
  }),
  { minLength: 1, maxLength: 5 },
)

test('undoing random merges in reverse order leaves the office as it was', async () => {
  const folder = aFolder()
  const template = join(folder, 'mall.talan')
  const made = await createOffice(template, 'test')
  await made.change(db => loadWrittenDemo(db, now))
  await made.close()
  let run = 0
  const takesApart = fc.asyncProperty(merges, async sequence => {
    run += 1
    const file = join(folder, `${run}.talan`)
    copyFileSync(template, file)
    const store = closing(await openStore(file, 'test'))
    const before = livingRows(file)
    const done = []
    for (const { kind, keep, lose, sides } of sequence) {
      const rows = await store.read
        .selectFrom(kind)
        .select('id')
        .where('deleted_at', 'is', null)
        .orderBy('id')
        .execute()
      const [one, other] = [rows[keep % rows.length]?.id ?? '', rows[lose % rows.length]?.id ?? '']
      if (one === other) continue
      done.push((await store.change(db => applyMerge(db, { kind, keep: one, lose: other }, sides, now))).actionId)
    }
    expect(await derivedFaults(store.read)).toBe(0)
    for (const actionId of done.reverse()) {
      const { result } = await store.change(db => undoAction(db, actionId, now))
      expect(result.skipped).toEqual([])
    }
    expect(livingRows(file)).toEqual(before)
    expect(await derivedFaults(store.read)).toBe(0)
    await store.close()
  })
  await fc.assert(takesApart, { numRuns: 10 })
})
