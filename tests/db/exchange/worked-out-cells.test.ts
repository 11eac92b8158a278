import { expect, test } from 'vitest'
import { brokenRows } from '../../../db/rules/broken-rows'
import { editInteraction } from '../../../office/log/edit-interaction'
import { logInteraction } from '../../../office/log/log-interaction'
import { clashesOf, settle } from '../../../office/sharing/settle-clash'
import type { ClashSide } from '../../../src-shared/program/clash'
import { anInteraction } from '../an-interaction'
import { officeOn, syncAll } from './laptops'

const now = new Date('2026-11-30T09:00:00.000Z')

test.each<[ClashSide, string, string]>([
  ['mine', '13:00', '2026-11-24T12:00Z'],
  ['theirs', '15:00', '2026-11-24T14:00Z'],
])(
  'a clash of the time of a meeting is settled together with the instant that is worked out from it: %s',
  async (side, time, instant) => {
    const { laptops } = await officeOn('anna', 'bo')
    const [anna, bo] = laptops
    if (!anna || !bo) throw new Error('two laptops')
    const { result } = await anna.store.change(db =>
      logInteraction(db, anInteraction({ startsOn: '2026-11-24', startsTime: '13:30' }), now),
    )
    await syncAll(laptops)
    for (const [{ store }, startsTime] of [
      [anna, '13:00'],
      [bo, '15:00'],
    ] as const)
      await store.change(db =>
        editInteraction(db, result.interactionId, { startsTime, note: `Klockan ${startsTime}.` }, now),
      )
    await syncAll(laptops)
    const clashes = await clashesOf(anna.store)
    expect(clashes.map(({ column }) => column).sort()).toEqual(['note', 'starts_time'])
    await settle(anna.store, clashes.find(({ column }) => column === 'starts_time')?.id ?? '', { side }, now)
    expect((await clashesOf(anna.store)).map(({ column }) => column)).toEqual(['note'])
    await syncAll(laptops)
    for (const { store } of laptops) {
      const row = await store.read
        .selectFrom('interaction')
        .select(['starts_time', 'starts_at'])
        .where('id', '=', result.interactionId)
        .executeTakeFirst()
      expect(row).toEqual({ starts_time: time, starts_at: instant })
      expect(await brokenRows(store.read)).toEqual([])
    }
  },
)
