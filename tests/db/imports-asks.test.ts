import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { applyImport } from '../../office/imports/batches/apply-import'
import { revertImport } from '../../office/imports/batches/revert-import'
import { decideRows } from '../../office/imports/planning/decide'
import { logInteraction } from '../../office/log/log-interaction'
import type { IsoDate, IsoTime } from '../../src-shared/days/iso-date'
import type { ResponseKind } from '../../src-shared/log/ask'
import { anInteraction } from './an-interaction'
import { aMeeting, named, now, planLog, verbsOf } from './imports-a-file'
import { livingRows } from './living-rows'
import { anOffice } from './office'

const trafikverket = named('se-myn-trafikverket', 'Trafikverket')
const ask = (text: string, response: ResponseKind) => ({ text, response })

async function asksIn(store: Store) {
  const rows = await store.read
    .selectFrom('ask')
    .select(['ask', 'issue_id', 'response_kind'])
    .where('deleted_at', 'is', null)
    .orderBy('rid')
    .execute()
  return rows.map(row => [row.ask, row.issue_id, row.response_kind])
}

/** A row of the file that is the meeting of `anInteraction`. */
const sameMeeting = (text: string, response: ResponseKind) =>
  aMeeting(2, {
    startsOn: '2026-11-24' as IsoDate,
    startsTime: '09:15' as IsoTime,
    headline: 'Dubbelspår och anslutning',
    organisations: [trafikverket],
    issues: [named('malmbanan')],
    ask: ask(text, response),
  })

test('what a log asked and the answers come in with its meetings, on the issue of a row that has just one', async () => {
  const store = await anOffice()
  const before = livingRows(store.file)
  const rows = [
    aMeeting(2, { organisations: [trafikverket], issues: [named('malmbanan')], ask: ask('Dubbelspår', 'yes') }),
    aMeeting(3, {
      organisations: [trafikverket],
      issues: [named('malmbanan'), named('bredband')],
      ask: ask('', 'partly'),
    }),
    aMeeting(4, { organisations: [trafikverket] }),
  ]
  const done = await applyImport(store, await planLog(store, rows), now)
  expect(done).toMatchObject({ added: 3, refused: 0 })
  expect(await asksIn(store)).toEqual([
    ['Dubbelspår', 'malmbanan', 'yes'],
    [null, null, 'partly'],
  ])
  expect(verbsOf(await planLog(store, rows))).toEqual(['same', 'same', 'same'])
  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(before)
})

test('an answer fills in what was open in the office, and one that the office has otherwise is a conflict of that field', async () => {
  const store = await anOffice()
  const asks = [{ issueId: 'malmbanan' as never, ask: 'Dubbelspår', response: 'open' as const }]
  await store.change(db => logInteraction(db, anInteraction({ asks }), now))
  const opened = await planLog(store, [sameMeeting('dubbelspår', 'partly')])
  expect(opened.rows[0]).toMatchObject({
    verb: 'update',
    changes: [{ field: 'response', how: 'fill', after: 'partly' }],
  })
  const answeredOnly = await planLog(store, [sameMeeting('', 'yes')])
  expect(answeredOnly.rows[0]?.changes).toMatchObject([{ field: 'response', after: 'yes' }])
  await store.change(db => db.updateTable('ask').set({ response_kind: 'no' }).execute())
  const differs = await planLog(store, [sameMeeting('Dubbelspår', 'yes')])
  expect(differs.rows[0]).toMatchObject({
    verb: 'conflict',
    changes: [{ field: 'response', before: 'no', after: 'yes' }],
  })
  await applyImport(store, await decideRows(store.read, differs, [0], { do: 'update' }), now)
  expect(await asksIn(store)).toEqual([['Dubbelspår', 'malmbanan', 'yes']])
})

test('another ask is added to a meeting that the office has, and goes again with the import', async () => {
  const store = await anOffice()
  await store.change(db => logInteraction(db, anInteraction(), now))
  const before = livingRows(store.file)
  const plan = await planLog(store, [sameMeeting('Anslutning till hamnen', 'open')])
  expect(plan.rows[0]).toMatchObject({ verb: 'update', changes: [{ field: 'ask', how: 'add' }] })
  const done = await applyImport(store, plan, now)
  expect(await asksIn(store)).toEqual([['Anslutning till hamnen', 'malmbanan', 'open']])
  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(before)
})
