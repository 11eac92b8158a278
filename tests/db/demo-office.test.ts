import { expect, test } from 'vitest'
import { hasDemo } from '../../db/reads/home/has-demo'
import { integrityOf, officeCounts } from '../../db/reads/home/office-counts'
import { matchNames } from '../../db/reads/names/name-matches'
import { activePartners } from '../../db/reads/packs/pack-scope'
import { packTexts } from '../../db/reads/packs/pack-texts'
import { openProcesses, processDetails } from '../../db/reads/records/processes'
import { decisionStages } from '../../db/reads/records/value-lists'
import { interactionPage } from '../../db/reads/timelines/interaction-lists'
import { loadDemo, removeDemo } from '../../office/demo/demo-office'
import { logInteraction } from '../../office/log/log-interaction'
import { textLimits } from '../../src-shared/packs/written-texts'
import type { OrganisationId } from '../../src-shared/records/ids'
import { anInteraction, gote } from './an-interaction'
import { aDemoOffice, anOffice } from './office'
import { connect } from './raw-store'
import { quarter } from './some-words'

const now = new Date('2026-11-24T10:00:00Z')

test('the demo office is added in one action and removed in one, which leaves the office as it was', async () => {
  const store = await anOffice()
  const before = await officeCounts(store.read)
  await store.change(db => loadDemo(db, now))
  expect(await hasDemo(store.read)).toBe(true)
  expect(await officeCounts(store.read)).toMatchObject({ persons: 21, staff: 5, interactions: 46, organisations: 216 })
  const { result } = await store.change(db => removeDemo(db, now))
  expect(result).toEqual({ removed: 46, kept: 0 })
  expect(await officeCounts(store.read)).toEqual(before)
  expect(await hasDemo(store.read)).toBe(false)
  expect(await matchNames(store.read, 'göte', '2026-11-10')).toEqual([])
})

test('every id in the demo begins with demo-, and removing the demo leaves no living row of it', async () => {
  const store = await anOffice()
  const { actionId } = await store.change(db => loadDemo(db, now))
  const raw = connect(store.file)
  const made = raw
    .prepare('select distinct table_name as name, row_id as id from change where action_id = ?')
    .all(actionId) as { name: string; id: string }[]
  expect(made.filter(({ id }) => !id.startsWith('demo-'))).toEqual([])
  const tables = [...new Set(made.map(({ name }) => name))]
  expect(tables).toEqual(
    expect.arrayContaining(['decision_process', 'process_stage', 'process_document', 'watch_date']),
  )
  await store.change(db => removeDemo(db, now))
  for (const table of tables)
    expect(
      raw.prepare(`select id from ${table} where id like 'demo-%' and deleted_at is null`).pluck().all(),
      table,
    ).toEqual([])
  raw.close()
})

test('the demo follows six decisions, in stages that come with the program, about issues of the office', async () => {
  const { read } = await aDemoOffice()
  const open = await openProcesses(read, '2026-11-22')
  expect(open.map(process => process.id).sort()).toEqual(['demo-p1', 'demo-p2', 'demo-p3', 'demo-p4', 'demo-p5'])
  const known = (await decisionStages(read, '2026-11-22')).map(stage => `${stage.level} ${stage.code}`)
  for (const { id, level } of [...open, { id: 'demo-p6', level: 'se' }]) {
    const { stages, documents, watchDates, issueIds } = await processDetails(read, id, '2026-11-22')
    for (const stage of stages) expect(known).toContain(`${level} ${stage.code}`)
    expect([stages, documents, watchDates, issueIds].every(rows => rows.length > 0)).toBe(true)
  }
})

test('the demo has words for every pack of its last quarter, within what a page has room for', async () => {
  const { read } = await aDemoOffice()
  const partners = await activePartners(read, quarter)
  for (const partnerId of [...partners, null]) {
    const { results, chosen, asks, contact } = await packTexts(read, { period: quarter, partnerId })
    expect([partnerId, results.length + chosen.length > 0]).toEqual([partnerId, true])
    expect([partnerId, asks.length > 0 && asks.length <= textLimits.asks, contact !== null]).toEqual([
      partnerId,
      true,
      true,
    ])
  }
})

test('removing the demo keeps what the office has logged itself, and the invented person it names', async () => {
  const store = await aDemoOffice()
  await store.change(db =>
    logInteraction(db, anInteraction({ participants: [{ personId: gote }], organisationIds: [] })),
  )
  const { result } = await store.change(db => removeDemo(db, now))
  expect(result.kept).toBe(1)
  const { rows } = await interactionPage(store.read, { offset: 0, limit: 10 })
  expect(rows.map(row => row.participants)).toEqual([
    [{ name: 'Göte Mallberg', title: 'Ordförande', organisation: 'Trafikutskottet' }],
  ])
  expect(await integrityOf(store.read)).toBe('ok')
})

test('removing the demo keeps an invented body that owns a process added by the office', async () => {
  const store = await aDemoOffice()
  const owner = 'demo-x-pahittade-tidningen' as OrganisationId
  await store.change(db =>
    db
      .insertInto('decision_process')
      .values({
        id: 'egen',
        name: 'Egen process',
        level: 'se',
        owner_organisation_id: owner,
        note: '',
        closed_on: null,
      })
      .execute(),
  )
  await store.change(db => removeDemo(db, now))
  expect(await openProcesses(store.read, '2026-11-22')).toMatchObject([{ id: 'egen', owner: 'Påhittade Tidningen' }])
  expect((await officeCounts(store.read)).organisations).toBe(216)
})

test('loading the demo again restores the same rows instead of adding them twice', async () => {
  const store = await anOffice()
  await store.change(db => loadDemo(db, now))
  const before = await officeCounts(store.read)
  await store.change(db => removeDemo(db, now))
  await store.change(db => loadDemo(db, now))
  await store.change(db => loadDemo(db, now))
  expect(await officeCounts(store.read)).toEqual(before)
})
