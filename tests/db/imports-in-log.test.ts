import { expect, test } from 'vitest'
import { listNames } from '../../db/reads/lists/list-names'
import { listPage } from '../../db/reads/lists/list-page'
import { applyImport } from '../../office/imports/batches/apply-import'
import { revertImport } from '../../office/imports/batches/revert-import'
import { logInteraction } from '../../office/log/log-interaction'
import type { IsoDate, IsoTime } from '../../src-shared/days/iso-date'
import type { Condition } from '../../src-shared/lists/list-filter'
import { anInteraction } from './an-interaction'
import { aMeeting, named, now, planLog, verbsOf } from './imports-a-file'
import { anOffice } from './office'

const trafikverket = named('se-myn-trafikverket', 'Trafikverket')

/** A row of the file that is the meeting of `anInteraction`. */
const sameMeeting = (more = {}) =>
  aMeeting(2, {
    startsOn: '2026-11-24' as IsoDate,
    startsTime: '09:15' as IsoTime,
    headline: 'Dubbelspår och anslutning',
    organisations: [trafikverket],
    issues: [named('malmbanan')],
    ...more,
  })

test('the log can be filtered to what one import made or changed', async () => {
  const store = await anOffice()
  await store.change(db => logInteraction(db, anInteraction(), now))
  await store.change(db =>
    logInteraction(db, anInteraction({ headline: 'Loggad för hand', startsOn: '2026-11-20' }), now),
  )
  const shown = async (row: Condition) => {
    const query = {
      list: 'interactions',
      filter: { match: 'all', rows: [row] },
      sort: [],
      groupBy: null,
      me: null,
    } as const
    const page = await listPage(store.read, query, { offset: 0, limit: 10 }, '2026-11-30')
    return page.list === 'interactions' ? page.rows.map(({ headline }) => headline).sort() : []
  }
  const first = await planLog(store, [
    sameMeeting({ location: 'Vasagatan 1' }),
    aMeeting(3, { organisations: [trafikverket] }),
  ])
  expect(verbsOf(first)).toEqual(['update', 'new'])
  const one = (await applyImport(store, first, now)).batchId ?? ''
  const second = await planLog(store, [
    aMeeting(3, { organisations: [trafikverket] }),
    aMeeting(4, { organisations: [trafikverket] }),
  ])
  expect(verbsOf(second)).toEqual(['same', 'new'])
  const other = (await applyImport(store, second, now)).batchId ?? ''

  const of = (...ids: string[]): Condition => ({ field: 'imports', operator: 'has-any', ids })
  expect(await shown(of(one))).toEqual(['Dubbelspår och anslutning', 'Möte på rad 3'])
  expect(await shown(of(other))).toEqual(['Möte på rad 4'])
  expect(await shown({ field: 'imports', operator: 'is-empty' })).toEqual(['Loggad för hand'])
  expect(await shown({ field: 'imports', operator: 'is-not-empty' })).toHaveLength(3)
  expect(await listNames(store.read, 'import', [one])).toEqual([{ id: one, name: 'fil.csv' }])
  await revertImport(store, one, now)
  expect(await shown(of(one))).toEqual([])
})
