import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { readSql } from '../../db/read-sql'
import { listPage } from '../../db/reads/lists/list-page'
import { processLines } from '../../db/reads/records/processes'
import { referenceLists } from '../../db/reads/records/reference-lists'
import {
  briefingVersion,
  createBriefing,
  listBriefings,
  readBriefing,
  removeBriefing,
  saveVersion,
} from '../../office/briefings/saved-briefings'
import { undoAction } from '../../office/log/undo/undo-action'
import { applyMerge } from '../../office/register/merge'
import { noOwnText } from '../../src-shared/briefings/briefing'
import { briefingDiff } from '../../src-shared/briefings/briefing-diff'
import { stageNow } from '../../src-shared/records/decision-process'
import type { BriefingVersionId } from '../../src-shared/records/ids'
import { subjectTables } from '../../src-shared/records/subject'
import { aBriefing, eve, linesOf, rowsBehind, textOf } from './a-briefing'
import { colleague, sitAs } from './colleagues'
import { followProcesses } from './follow-processes'
import { aDemoOffice, anOffice } from './office'

const now = new Date(`${eve}T10:00:00Z`)
const meeting = { subject: { subjectTable: 'interaction', subjectId: 'demo-i41' }, issueId: null } as const

test('the briefing on the eve of the meeting with the committee chair holds the facts expected of the demo office', async () => {
  const store = await aDemoOffice()
  const content = await aBriefing(store, 'interaction', 'demo-i41')
  expect(content.title).toBe('Inför planbeslutet: Norrbotniabanan och Malmbanan')
  expect(content.subtitle).toBe('torsdag 10 december 2026 kl. 13.00–13.45 · Fakta per 9 december 2026')
  const who = textOf(linesOf(content, 'who'))
  expect(who).toContain('Göte Mallberg Ordförande (L), Trafikutskottet, sedan 6 oktober 2026.')
  expect(who).toContain('2 kontakter med Göte Mallberg, 4 med Trafikutskottet i frågorna, 14 i frågorna sammanlagt.')
  const commitments = linesOf(content, 'commitments')
  expect(commitments.map(({ id, tone }) => `${id} ${tone}`)).toEqual([
    'commitment:demo-k3 overdue',
    'commitment:demo-k2 overdue',
  ])
  expect(textOf(commitments)).toContain(
    'Göte Mallberg ska: Ta upp frågan i utskottet. Skulle ha varit klart 30 november 2026.',
  )
  expect(textOf(linesOf(content, 'positions'))).toContain('driver frågan (+2). 10 november 2026. Utveckling: +1 → +2.')
  expect(linesOf(content, 'contacts-person').map(({ id }) => id)).toEqual(['contact:demo-i28', 'contact:demo-i14'])
  expect(textOf(linesOf(content, 'process'))).toContain('2026-12-16 Debatt och beslut TU99. Om 7 dagar.')
  expect(textOf(linesOf(content, 'wording'))).toContain('Snabbt färdigställande av hela Norrbotniabanan.')
  expect(textOf(linesOf(content, 'wording'))).toContain('Regionala utvecklingsnämnden, december 2021')
  expect(textOf(linesOf(content, 'results'))).toContain('Att utskottet ser banorna som en sammanhängande godskorridor.')
  expect(textOf(linesOf(content, 'partners'))).toContain('7 av 14 kontakter')
  expect(textOf(linesOf(content, 'others'))).toContain('Alva Teststråle 2026-11-10 Studieresa')
  expect(textOf(linesOf(content, 'others'))).not.toContain('Eira')
  expect(textOf(linesOf(content, 'gaps'))).toContain('Ingen kontakt med departement.')
})

test('a cancelled, deleted or coming interaction is not among the past ones', async () => {
  const store = await aDemoOffice()
  for (const [table, id] of [
    ['interaction', 'demo-i41'],
    ['issue', 'norrbotniabanan'],
  ] as const) {
    const { sections } = await aBriefing(store, table, id)
    const contacts = sections.filter(section => section.id.startsWith('contacts')).flatMap(section => section.lines)
    const rows = rowsBehind(contacts)
    for (const no of ['demo-i23', 'demo-i27', 'demo-i41', 'demo-i44']) expect(rows).not.toContain(`interaction ${no}`)
    expect(new Set(rows).size).toBe(rows.length)
  }
})

test('the sources of every sentence are living rows, among them the row it is about', async () => {
  const store = await aDemoOffice()
  const { read } = store
  const subjects = ['demo-i41', 'demo-c07', 'se-riksdag-tu', 'energiforsorjning', 'demo-p1']
  for (const [at, subjectTable] of subjectTables.entries()) {
    const { sections } = await aBriefing(store, subjectTable, subjects[at] as string)
    const lines = sections.flatMap(section => section.lines)
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) {
      expect([line.text, line.sources.length > 0]).toEqual([line.text, true])
      const [kind, id] = line.id.split(':')
      if (['contact', 'commitment', 'person', 'process'].includes(kind as string))
        expect(line.sources.map(source => source.id)).toContain(id)
      for (const source of line.sources) {
        const found = await readSql(
          read,
          sql`select 1 from ${sql.table(source.table)} where id = ${source.id} and deleted_at is null`,
        )
        expect([source, found.length]).toEqual([source, 1])
      }
    }
  }
})

test('the facts and roles in a briefing are those of the day it is asked for', async () => {
  const store = await aDemoOffice()
  const before = await aBriefing(store, 'person', 'demo-c07', { asOf: '2026-09-01' })
  expect(textOf(linesOf(before, 'who'))).not.toContain('Ordförande')
  expect(textOf(linesOf(before, 'who'))).toContain('Ingen tidigare kontakt är antecknad.')
  expect(linesOf(before, 'commitments')).toEqual([])
  expect(linesOf(before, 'contacts-person')).toEqual([])
  const between = await aBriefing(store, 'person', 'demo-c07', { asOf: '2026-10-20' })
  expect(linesOf(between, 'contacts-person').map(({ id }) => id)).toEqual(['contact:demo-i14'])
  expect(textOf(linesOf(between, 'positions'))).toContain('positiv (+1)')
  expect(linesOf(between, 'commitments').map(({ tone }) => tone)).toEqual(['plain'])
})

test('a briefing asked for one issue is limited to that issue', async () => {
  const store = await aDemoOffice()
  const content = await aBriefing(store, 'interaction', 'demo-i41', { issueId: 'malmbanan' })
  expect(linesOf(content, 'wording').every(line => line.id.startsWith('wording:malmbanan'))).toBe(true)
  expect(linesOf(content, 'positions')).toEqual([])
  const other = linesOf(content, 'contacts-issue').flatMap(line => line.sources.map(source => source.id))
  expect(other).not.toContain('demo-i25')
})

test('a secrecy-marked interaction is a masked line at the end of its section; an internal one is shown', async () => {
  const store = await aDemoOffice()
  const energy = await aBriefing(store, 'issue', 'energiforsorjning', { asOf: '2026-11-06' })
  const contacts = linesOf(energy, 'contacts-issue')
  expect(contacts.at(-1)).toMatchObject({ lead: '', text: 'Sekretessmarkerad uppgift', detail: '', tone: 'masked' })
  const all = JSON.stringify(energy.sections)
  expect(all).not.toContain('reservmatning')
  expect(all).not.toContain('Testdal')
  expect(all).not.toContain('bygga på samma antaganden')
  const charges = await aBriefing(store, 'issue', 'naturresursavgifter')
  expect(textOf(linesOf(charges, 'contacts-issue'))).toContain(
    'Ej för spridning: räkneexempel om avgift och gränsskatt',
  )
  await store.change(db =>
    db
      .updateTable('interaction')
      .set({
        confidentiality: 'secrecy_marked',
        secrecy_provision: 'x',
        secrecy_marked_on: eve,
        secrecy_authority: 'x',
      })
      .where('id', 'in', ['demo-i14', 'demo-i28'] as never)
      .execute(),
  )
  const masked = await aBriefing(store, 'interaction', 'demo-i41')
  for (const part of ['commitments', 'positions', 'results', 'contacts-person'] as const)
    expect([part, linesOf(masked, part).at(-1)?.tone]).toEqual([part, 'masked'])
  const told = JSON.stringify(masked.sections)
  for (const word of ['Ta upp frågan', 'Studieresa', 'godskorridor', 'driver frågan']) expect(told).not.toContain(word)
  expect(textOf(linesOf(masked, 'who'))).toContain('Ingen tidigare kontakt är antecknad.')
  await expect(aBriefing(store, 'interaction', 'demo-i14')).rejects.toMatchObject({
    refusal: { code: 'briefing-of-masked' },
  })
})

test('a briefing in an empty office says that there is nothing', async () => {
  const store = await anOffice()
  const content = await aBriefing(store, 'issue', 'malmbanan')
  expect(textOf(linesOf(content, 'who'))).toContain('0 i frågorna sammanlagt')
  expect(linesOf(content, 'contacts-issue')).toEqual([])
})

test('a briefing on a row that does not exist is refused', async () => {
  const store = await anOffice()
  for (const table of subjectTables)
    await expect(aBriefing(store, table, 'finns-inte')).rejects.toMatchObject({ refusal: { code: 'unknown-id' } })
})

test('versions stay word for word as saved, and are removed and restored with their briefing', async () => {
  const store = await aDemoOffice()
  const content = await aBriefing(store, 'interaction', 'demo-i41')
  await sitAs(store, await colleague(store, 'Eira Norrsken'))
  const first = { content, own: noOwnText, by: 'Eira Norrsken', now }
  const { result: id } = await store.change(db => createBriefing(db, meeting, first))
  const later = await aBriefing(store, 'interaction', 'demo-i41', { asOf: '2026-12-10' })
  const own = { ...noOwnText, purpose: 'Få besked.' }
  await sitAs(store, null)
  await store.change(db => saveVersion(db, id, { content: later, own, by: 'test', now }))
  const { versions, latest } = await readBriefing(store.read, id)
  // The screen shows the colleague and the login, or the login alone if no colleague was chosen.
  expect(versions.map(({ number, savedBy, asOf }) => [number, savedBy, asOf])).toEqual([
    [2, 'test', '2026-12-10'],
    [1, 'Eira Norrsken (test)', eve],
  ])
  expect(latest).toMatchObject({ number: 2, own, content: later, savedBy: 'test' })
  const before = await briefingVersion(store.read, versions[1]?.id as BriefingVersionId)
  expect(before).toMatchObject({ content, own: noOwnText, savedBy: 'Eira Norrsken' })
  expect(await listBriefings(store.read)).toMatchObject([{ id, versions: 2, asOf: '2026-12-10', savedBy: 'test' }])
  const { actionId } = await store.change(db => removeBriefing(db, id, now))
  expect(await listBriefings(store.read)).toEqual([])
  await expect(readBriefing(store.read, id)).rejects.toMatchObject({ refusal: { code: 'unknown-id' } })
  await store.change(db => undoAction(db, actionId, now))
  expect(await listBriefings(store.read)).toHaveLength(1)
})

test('a difference between versions is a sentence or a free text that is new, gone or changed', async () => {
  const store = await aDemoOffice()
  const before = { content: await aBriefing(store, 'interaction', 'demo-i41'), own: noOwnText }
  await store.change(async db => {
    await db.updateTable('commitment').set({ status: 'done', done_on: eve }).where('id', '=', 'demo-k3').execute()
    await db.updateTable('commitment').set({ due_on: '2026-12-20' }).where('id', '=', 'demo-k2').execute()
    await db
      .updateTable('interaction')
      .set({ location: null })
      .where('id', '=', 'demo-i41' as never)
      .execute()
  })
  const content = await aBriefing(store, 'interaction', 'demo-i41')
  const differences = briefingDiff(before, { content, own: { ...noOwnText, avoid: 'Tidtabellen.' } })
  expect(differences.map(({ id, before: was, after: is }) => [id, was !== null, is !== null])).toEqual([
    ['avoid', false, true],
    ['commitments commitment:demo-k2', true, true],
    ['meeting where', true, false],
    ['commitments commitment:demo-k3', true, false],
  ])
  expect(briefingDiff(before, before)).toEqual([])
})

test('a saved version masks what was marked for secrecy later, until the mark is removed', async () => {
  const store = await aDemoOffice()
  const content = await aBriefing(store, 'interaction', 'demo-i41')
  const { result: id } = await store.change(db =>
    createBriefing(db, meeting, { content, own: noOwnText, by: 'x', now }),
  )
  const mark = (confidentiality: 'open' | 'secrecy_marked', ids: readonly string[]) =>
    store.change(db =>
      db
        .updateTable('interaction')
        .set({ confidentiality })
        .where('id', 'in', ids as never)
        .execute(),
    )
  await mark('secrecy_marked', ['demo-i28'])
  const masked = (await readBriefing(store.read, id)).latest.content
  const told = JSON.stringify(masked)
  for (const word of ['Studieresa', 'godskorridor', 'Skicka presentationer', 'driver frågan'])
    expect([word, told.includes(word)]).toEqual([word, false])
  expect(told).toContain('Ta upp frågan i utskottet')
  await mark('secrecy_marked', ['demo-i41'])
  const meetingMasked = (await readBriefing(store.read, id)).latest.content
  expect(meetingMasked.title).toBe('Sekretessmarkerad uppgift')
  expect(JSON.stringify(meetingMasked)).not.toContain('Inför planbeslutet')
  await mark('open', ['demo-i28', 'demo-i41'])
  expect((await readBriefing(store.read, id)).latest.content).toEqual(content)
})

test('a briefing on a person who is merged into another is on that other person from then on', async () => {
  const store = await aDemoOffice()
  const request = { subject: { subjectTable: 'person', subjectId: 'demo-c07' }, issueId: null } as const
  const content = await aBriefing(store, 'person', 'demo-c07')
  const { result: id } = await store.change(db =>
    createBriefing(db, request, { content, own: noOwnText, by: 'x', now }),
  )
  await store.change(db => applyMerge(db, { kind: 'person', keep: 'demo-c01', lose: 'demo-c07' }, {}, now))
  expect((await readBriefing(store.read, id)).subject.subjectId).toBe('demo-c01')
})

test('a briefing on a closed process names its last stage and the day it closed, and no coming stage', async () => {
  const store = await anOffice()
  await followProcesses(store)
  const told = textOf(linesOf(await aBriefing(store, 'decision_process', 'p2'), 'process'))
  expect(told).toContain('Klart: Beslut (30 juni 2026). Avslutad 30 juni 2026.')
  for (const lead of ['Nu:', 'Därefter:', 'Inget kommande']) expect(told).not.toContain(lead)
})

test.each([
  ['as they are', false],
  ['where a stage was skipped', true],
])('a briefing, a pack and the list of processes name the same current stage, %s', async (_how, isSkipped) => {
  const store = await aDemoOffice()
  const { read } = store
  if (isSkipped)
    await store.change(db =>
      db.updateTable('process_stage').set({ happened_on: null }).where('code', '=', 'inquiry').execute(),
    )
  const on = '2026-11-24'
  const query = { list: 'processes', filter: { match: 'all', rows: [] }, sort: [], groupBy: null, me: null } as const
  const { rows } = await listPage(read, query, { offset: 0, limit: 100 }, on)
  const processes = rows.flatMap(row => ('stageName' in row ? [row] : []))
  expect(processes.length).toBeGreaterThan(2)
  const levies = processes.find(({ name }) => name.startsWith('Naturresursavgifter'))
  expect(levies?.stageName).toBe(isSkipped ? 'Utredning' : 'Remiss')
  const drawn = await processLines(
    read,
    (await referenceLists(read)).issues.map(({ id }) => id),
    on,
  )
  for (const { id, stageName, isOpen } of processes) {
    const told = textOf(linesOf(await aBriefing(store, 'decision_process', id, { asOf: on }), 'process'))
    const none = isOpen ? 'Inget kommande skede' : 'Avslutad '
    expect(told).toContain(stageName === null ? none : `Nu: ${stageName}`)
    const line = drawn.find(process => process.id === id)
    if (line) expect(line.stages[stageNow(line.stages, line.closedOn, on)]?.name ?? null).toBe(stageName)
  }
})
