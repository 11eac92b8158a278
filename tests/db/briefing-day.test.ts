import { expect, test } from 'vitest'
import { logInteraction } from '../../office/log/log-interaction'
import type { InteractionId, StaffMemberId } from '../../src-shared/records/ids'
import { aBriefing, linesOf, textOf } from './a-briefing'
import { anInteraction, gote } from './an-interaction'
import { aDemoOffice } from './office'

test('a briefing on a committee names its members from our counties, their constituency and when they were last met', async () => {
  const store = await aDemoOffice()
  const content = await aBriefing(store, 'interaction', 'demo-i41')
  const bench = linesOf(content, 'bench')
  expect(bench.map(({ lead }) => lead)).toContain('Ylva Provåker (S)')
  expect(bench.map(({ lead }) => lead).join()).not.toContain('Mallberg')
  expect(bench[0]?.text).toMatch(/ordförande, Trafikutskottet, .* län\.$/)
  expect(textOf(bench)).toContain('Senast mött 10 november 2026.')
  expect(textOf(linesOf(content, 'who'))).toContain('Valkrets: Stockholms kommun.')
  expect(linesOf(await aBriefing(store, 'person', 'demo-c12'), 'bench')).toEqual([])
})

test('nothing in a briefing is later than the day of its facts, except what is planned', async () => {
  const store = await aDemoOffice()
  const log = (headline: string, status: 'held' | 'planned') =>
    store.change(db =>
      logInteraction(
        db,
        anInteraction({
          headline,
          status,
          startsOn: '2026-12-20',
          participants: [{ personId: gote }],
          staffIds: ['demo-u-bo' as StaffMemberId],
        }),
      ),
    )
  await log('Skrivet i förväg', 'held')
  await log('Kommande möte', 'planned')
  await store.change(db =>
    db
      .updateTable('ask')
      .set({ evidence: 'Senare avtryck', evidence_on: '2026-12-20' })
      .where('interaction_id', '=', 'demo-i28' as InteractionId)
      .execute(),
  )
  const told = JSON.stringify((await aBriefing(store, 'interaction', 'demo-i41')).sections)
  expect(told).not.toContain('Skrivet i förväg')
  expect(told).not.toContain('Senare avtryck')
  expect(told).toContain('Kommande möte')
})

test('a briefing on a process leaves out people without a role and promises a year too late, and says how many', async () => {
  const store = await aDemoOffice()
  const commitments = [{ madeBy: 'us', promise: 'Gammalt löfte', dueOn: '2024-03-01' }] as const
  const old = { startsOn: '2024-02-01', participants: [{ personId: gote }], commitments }
  await store.change(async db => {
    await logInteraction(db, anInteraction(old))
    await db.updateTable('role_assignment').set({ to_on: '2026-10-10' }).where('person_id', '=', gote).execute()
  })
  const process = await aBriefing(store, 'decision_process', 'demo-p4')
  expect(textOf(linesOf(process, 'who'))).not.toContain('Ingen känd roll den dagen.')
  expect(textOf(linesOf(process, 'who'))).not.toContain('Göte Mallberg')
  expect(textOf(linesOf(process, 'commitments'))).not.toContain('Gammalt löfte')
  expect(process.leftOut?.join(' ')).toMatch(/^1 åtagande .* \d+ person(er)? utan känd roll den dagen$/)
  const person = await aBriefing(store, 'person', gote)
  expect(textOf(linesOf(person, 'commitments'))).toContain('Gammalt löfte')
  expect(person.leftOut).toEqual([])
})
