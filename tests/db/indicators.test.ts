import { test as propertyTest } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import { indicatorTable } from '../../office/reports/indicator-table'
import type { NewInteraction } from '../../src-shared/ipc/log-shape'
import { type IndicatorId, type IndicatorValue, indicatorOf } from '../../src-shared/packs/indicators'
import type { IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'
import { addPerson, addRole } from './a-register'
import { anInteraction, malmbanan, norrbotten, trafikverket } from './an-interaction'
import { aDemoOffice, anOffice } from './office'
import { randomLog, writeLog } from './random-log'
import { connect } from './raw-store'
import { recountIndicators } from './recount-indicators'

const today = '2027-02-02'
const harjedalen = 'region-jamtland-harjedalen' as PartnerId
const skelleftea = 'skelleftea-kraft' as PartnerId

async function valuesOf(store: Store, period: string, partnerId: PartnerId | null = null) {
  const { lines } = await store.snapshot(read => indicatorTable(read, { period, partnerId }, today))
  return Object.fromEntries(lines.map(({ id, value }) => [id, value])) as Record<IndicatorId, IndicatorValue | null>
}

const plain = (number: number) => ({ number, second: null })

test('the demo office has the indicators that were reckoned by hand from its file', async () => {
  const store = await aDemoOffice()
  expect(await valuesOf(store, '2026Q4')).toMatchObject({
    'A1.1': plain(27),
    'A1.2': plain(4),
    'A1.3': plain(18.5),
    'A1.4': plain(1),
    'A1.5': plain(0),
    'A2.1': { number: 3, second: 105 },
    'A2.2': plain(0),
    'A2.3': plain(1),
    'A2.4': plain(1),
    'A3.1': plain(44.4),
    'A3.3': { number: 12, second: 12 },
    'A3.4': null,
    'X.1': null,
    'X.2': null,
    F10: { number: 18, second: 18 },
  })
  expect(await valuesOf(store, '2026Q3')).toMatchObject({
    'A1.1': plain(12),
    'A1.2': plain(1),
    'A1.3': plain(8.3),
    'A2.1': { number: 1, second: 0 },
    'A2.4': plain(1),
    'A3.1': plain(25),
    'A3.3': { number: 8, second: 12 },
    F10: { number: 7, second: 7 },
  })
})

/** Rounds the last days of the demo's referrals to the day, which is all that the counter beside knows. */
function toTheDay(store: Store): void {
  const raw = connect(store.file)
  raw.exec(`update process_stage set planned_precision = 'day', planned_on = '2026-11-01' where code = 'referral'`)
  raw.exec(`update ask set evidence = 'Vår text', evidence_reference = iif(rid % 2, 'Mot. 2026/27:9901 ', 'mot. 2026/27:9901')
    where rid % 3 = 0`)
  raw.exec(`update ask set evidence_on = '2026-09-15' where rid % 6 = 0`)
  raw.exec(
    `insert into briefing (id, subject_table, subject_id) select 'b' || rid, 'interaction', id from interaction where rid % 5 = 0`,
  )
  raw.exec(`update interaction set kind = 'conference' where rid % 7 = 0`)
  raw.close()
}

test.each(['2026Q3', '2026Q4', 'PQ9', '2026H2', '2026-10-20..2026-11-05'])(
  'in %s every counted indicator equals a count of all rows, for the office and for partners',
  async period => {
    const store = await aDemoOffice()
    toTheDay(store)
    await store.catchUp()
    for (const partnerId of [null, norrbotten, harjedalen, skelleftea]) {
      const table = await store.snapshot(read => indicatorTable(read, { period, partnerId }, today))
      const expected = await recountIndicators(store.read, table.period, partnerId)
      const office = await recountIndicators(store.read, table.period, null)
      for (const { id, value, scope } of table.lines.filter(line => !indicatorOf(line.id).isEntered)) {
        const counted = (scope === 'office' ? office : expected)[id as keyof typeof expected]
        expect([period, partnerId, id, value]).toEqual([period, partnerId, id, counted])
      }
    }
  },
)

propertyTest.prop([randomLog], { numRuns: 8 })(
  'in a random log, with members that join in the middle, the indicators equal a count of all rows',
  async log => {
    const store = await anOffice()
    await store.change(db => writeLog(db, log))
    const raw = connect(store.file)
    raw.exec(`insert into decision_process (id, name, level, note) values ('p', 'Bredbandet', 'se', '');
      insert into process_issue (id, process_id, issue_id) values ('p:bredband', 'p', 'bredband');
      insert into process_stage (id, process_id, code, name, planned_on, planned_precision, sort_order)
        values ('s', 'p', 'referral', 'Remiss', '2024-10-31', 'day', 'a');`)
    raw.close()
    await store.catchUp()
    for (const partnerId of [null, norrbotten, 'umea-kommun' as PartnerId]) {
      const table = await store.snapshot(read =>
        indicatorTable(read, { period: '2024-10-25..2024-11-04', partnerId }, today),
      )
      const expected = await recountIndicators(store.read, table.period, partnerId)
      for (const { id, value } of table.lines.filter(({ scope }) => partnerId === null || scope === 'partner'))
        if (!indicatorOf(id).isEntered) expect([id, value]).toEqual([id, expected[id as keyof typeof expected]])
    }
  },
  120_000,
)

const secrecy = { provision: 'OSL 15 kap. 1 §', markedOn: '2026-11-20', authority: 'Region Norrbotten' }

/** Logs one interaction and gives it columns that the form of a new one does not have. */
async function log(store: Store, change: Partial<NewInteraction>, more: Record<string, string | number> = {}) {
  const { result } = await store.change(db => logInteraction(db, anInteraction(change)))
  const raw = connect(store.file)
  for (const [column, value] of Object.entries(more))
    raw.prepare(`update interaction set ${column} = ? where id = ?`).run(value, result.interactionId)
  raw.close()
  await store.catchUp()
  return result.interactionId
}

const marked = {
  confidentiality: 'secrecy_marked',
  secrecy_provision: secrecy.provision,
  secrecy_marked_on: secrecy.markedOn,
  secrecy_authority: secrecy.authority,
}

test('a secrecy-marked interaction counts in A1.1, A1.3 and A3.1 and in no other indicator', async () => {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, 'chair', 'Kim Ordf')
    await addRole(db, 'r', 'chair', 'se-riksdag-tu', 'Ordförande')
  })
  await log(store, { jointMessage: false })
  const before = await valuesOf(store, '2026Q4')
  const id = await log(
    store,
    {
      kind: 'conference',
      initiative: 'in',
      jointMessage: true,
      participants: [{ personId: 'chair' as PersonId }],
      issueIds: ['bredband' as IssueId],
      partnerIds: [skelleftea],
    },
    { ...marked, participants_count: 40 },
  )
  const raw = connect(store.file)
  raw.exec(`insert into ask (id, interaction_id, ask, response_kind, evidence_reference) values ('a', '${id}', 'x', 'yes', 'Prop. 1');
    insert into briefing (id, subject_table, subject_id) values ('b', 'interaction', '${id}');
    insert into decision_process (id, name, level, note) values ('p', 'Bredbandet', 'se', '');
    insert into process_issue (id, process_id, issue_id) values ('p:bredband', 'p', 'bredband');
    insert into process_stage (id, process_id, code, name, sort_order) values ('s', 'p', 'referral', 'Remiss', 'a');`)
  raw.close()
  await store.catchUp()
  const after = await valuesOf(store, '2026Q4')
  expect(before['A1.1']).toEqual(plain(1))
  expect(after).toEqual({ ...before, 'A1.1': plain(2), 'A1.3': plain(50), 'A3.1': plain(50) })
  expect((await valuesOf(store, '2026Q4', skelleftea))['A1.1']).toEqual(plain(1))
  expect((await valuesOf(store, '2026Q4', skelleftea))['A1.2']).toEqual(plain(0))
})

test('the share in time counts each contact once, up to and including the last day of the latest referral', async () => {
  const store = await anOffice()
  const raw = connect(store.file)
  raw.exec(`insert into decision_process (id, name, level, note) values ('p', 'P', 'se', ''), ('q', 'Q', 'se', ''), ('r', 'R', 'se', '');
    insert into process_issue (id, process_id, issue_id) values ('p:m', 'p', 'malmbanan'), ('q:b', 'q', 'bredband'), ('r:s', 'r', 'skogsbruk');
    insert into process_stage (id, process_id, code, name, planned_on, planned_precision, happened_on, sort_order) values
      ('1', 'p', 'referral', 'Remiss', '2026-11-10', 'day', '2026-11-03', 'a'),
      ('2', 'q', 'referral', 'Remiss', '2026-10-01', 'month', null, 'a'),
      ('3', 'r', 'inquiry', 'Utredning', '2026-10-01', 'day', null, 'a');`)
  raw.close()
  const about = (startsOn: string, ...issueIds: string[]) =>
    log(store, { startsOn, issueIds: issueIds as IssueId[], partnerIds: [] })
  await about('2026-11-10', 'malmbanan')
  await about('2026-11-11', 'malmbanan')
  await about('2026-11-11', 'malmbanan', 'bredband')
  await about('2026-10-31', 'bredband')
  await about('2026-11-05', 'malmbanan', 'bredband')
  await about('2026-10-02', 'skogsbruk')
  expect((await valuesOf(store, '2026Q4')).F10).toEqual({ number: 3, second: 5 })
})

test('two asks that name the same document are one imprint, in the period of the imprint and not of the meeting', async () => {
  const store = await anOffice()
  const id = await log(store, { startsOn: '2026-08-20' })
  const raw = connect(store.file)
  raw.exec(`insert into ask (id, interaction_id, ask, response_kind, evidence_reference, evidence_on) values
    ('a', '${id}', 'x', 'yes', 'Mot. 2026/27:9901', '2026-10-20'), ('b', '${id}', 'y', 'yes', ' mot. 2026/27:9901', '2026-10-21'),
    ('c', '${id}', 'z', 'yes', '', '2026-10-21'), ('d', '${id}', 'w', 'yes', 'SOU 2026:1', null)`)
  raw.close()
  expect((await valuesOf(store, '2026Q4'))['A1.5']).toEqual(plain(1))
  expect((await valuesOf(store, '2026Q3'))['A1.5']).toEqual(plain(1))
  expect((await valuesOf(store, '2026Q4', norrbotten))['A1.5']).toEqual(plain(1))
  expect((await valuesOf(store, '2026Q4', harjedalen))['A1.5']).toEqual(plain(0))
})

test('a debate forum counts when somebody at national level was there', async () => {
  const store = await anOffice()
  const forum = (organisation: string) =>
    log(store, { kind: 'hearing', organisationIds: [organisation as OrganisationId], issueIds: [malmbanan] })
  await forum(trafikverket)
  await forum('se-lst-bd')
  expect((await valuesOf(store, '2026Q4'))['A2.2']).toEqual(plain(1))
})

test('before the log began there is no value, and in a period to come there is none yet', async () => {
  const store = await aDemoOffice()
  const table = (period: string, partnerId: PartnerId | null = null) =>
    store.snapshot(read => indicatorTable(read, { period, partnerId }, today))
  const { lines, yearBefore } = await table('2026Q3')
  expect(yearBefore).toEqual({ from: '2025-07-01', to: '2025-09-30' })
  expect(lines.map(line => [line.before, line.yearBefore])).toEqual(lines.map(() => [null, null]))
  const ahead = await table('2027Q3')
  expect(ahead.isRunning).toBe(true)
  expect(ahead.lines.map(({ value }) => value)).toEqual(ahead.lines.map(() => null))
  expect((await table('2027Q4')).lines.find(({ id }) => id === 'A1.1')?.yearBefore).toEqual(plain(27))
})
