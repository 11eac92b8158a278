import { expect, test } from 'vitest'
import { rowNumbers } from '../../db/reads/lists/row-numbers'
import { editInteraction } from '../../office/log/edit-interaction'
import { removeRow } from '../../office/log/remove-row'
import { restoreRow } from '../../office/log/restore-row'
import { everything } from '../../src-shared/lists/list-filter'
import { swedishOrder } from '../../src-shared/names/swedish-order'
import { aDemoOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const byHeadline = {
  list: 'interactions',
  filter: everything,
  sort: [{ field: 'headline', isDescending: false }],
  groupBy: null,
  me: null,
} as const

test('the log sorted by headline lists the living interactions, also after one is renamed, deleted and restored', async () => {
  const store = await aDemoOffice()
  const holdsTheLiving = async () => {
    const living = await store.read
      .selectFrom('interaction')
      .select(['rid', 'headline'])
      .where('deleted_at', 'is', null)
      .execute()
    const headlines = new Map(living.map(({ rid, headline }) => [rid, headline]))
    const shown = [...(await rowNumbers(store.read, byHeadline, '2026-11-24'))].map(rid => headlines.get(rid))
    expect(shown).toEqual([...headlines.values()].toSorted(swedishOrder))
    return shown.length
  }
  const all = await holdsTheLiving()
  const id = 'demo-i14' as never
  await store.change(db => editInteraction(db, id, { headline: 'Ö, sist av alla' }, now))
  expect(await holdsTheLiving()).toBe(all)
  await store.change(db => removeRow(db, 'interaction', id, now))
  expect(await holdsTheLiving()).toBe(all - 1)
  await store.change(db => restoreRow(db, 'interaction', id, now))
  expect(await holdsTheLiving()).toBe(all)
})
