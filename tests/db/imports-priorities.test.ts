import { expect, test } from 'vitest'
import { issuesInForce, priorityList } from '../../db/reads/records/issues-in-force'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { brokenRows } from '../../db/rules/broken-rows'
import { revertImport } from '../../office/imports/batches/revert-import'
import { addList, type PastedList, planList } from '../../office/imports/priorities/pasted-list'
import { undoAction } from '../../office/log/undo/undo-action'
import { editPart } from '../../office/register/parts/write-part'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { ActionId, PartnerId } from '../../src-shared/records/ids'
import { now } from './imports-a-file'
import { livingRows } from './living-rows'
import { anOffice } from './office'

const aList = (text: string, more: Partial<PastedList> = {}): PastedList => ({
  text,
  areaId: null,
  decision: null,
  decisions: [],
  ...more,
})

const text = [
  'Hållbara transporter och tillgänglighet',
  '\t- NBB',
  '\t- Malmbannan',
  '\t- Elflyg i norr',
  'Fred och beredskap',
  '\t- Totalförsvar',
  '\t\t- Skyddsrum',
  '\t- Elflyg i norr',
  '\t- Fred och beredskap',
  '\t- Strandskydd',
  'Bredband',
].join('\n')

test('each line of a pasted list has a verb, and a sentence where it cannot be added', async () => {
  const store = await anOffice()
  const rows = await planList(store.read, aList(text), now)
  expect(
    rows.map(({ label, verb, reasons }) => [
      label,
      verb,
      reasons.map(one => (one.what === 'read' ? one.problem.code : one.what)),
    ]),
  ).toEqual([
    ['Hållbara transporter och tillgänglighet', 'same', ['matched']],
    ['NBB', 'same', ['matched']],
    ['Malmbannan', 'review', ['may-be']],
    ['Elflyg i norr', 'new', []],
    ['Fred och beredskap', 'new', []],
    ['Totalförsvar', 'new', []],
    ['Skyddsrum', 'error', ['too-deep']],
    ['Elflyg i norr', 'error', ['twice-in-list']],
    ['Fred och beredskap', 'error', ['inside-itself']],
    ['Strandskydd', 'conflict', ['differs', 'matched']],
    ['Bredband', 'review', ['is-other-level']],
  ])
  expect(rows[2]?.candidates).toMatchObject([{ id: 'malmbanan', name: 'Dubbelspår på Malmbanan' }])
  expect(rows[9]?.changes).toMatchObject([
    { field: 'areaId', before: 'Hög livskvalitet i attraktiva livsmiljöer', after: 'Fred och beredskap' },
  ])
})

test('a pasted list is added as one action, changes nothing the second time, and is taken back as a whole', async () => {
  const store = await anOffice()
  const before = livingRows(store.file)
  const added = await addList(store, aList(text), 'Inklistrad lista', now)
  expect(added).toMatchObject({ added: 3, changed: 0 })
  const { areas, issues } = await referenceLists(store.read)
  const area = areas.at(-1)
  expect(area).toMatchObject({ name: 'Fred och beredskap', nameEn: 'Fred och beredskap' })
  expect(issues.slice(-2)).toMatchObject([
    { name: 'Elflyg i norr', shortName: 'Elflyg i norr', areaId: 'transporter' },
    { name: 'Totalförsvar', areaId: area?.id },
  ])
  expect(await brokenRows(store.read)).toEqual([])
  const again = await addList(store, aList(text), 'Inklistrad lista', now)
  expect(again).toMatchObject({ actionId: null, added: 0, changed: 0 })
  await revertImport(store, added.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(before)
})

test('what a line is like is chosen, and then met', async () => {
  const store = await anOffice()
  const list = aList('Fred och beredskap\n\tMalmbannan\n\tStrandskydd', {
    decisions: [
      { line: 2, decision: { do: 'new' } },
      { line: 3, decision: { do: 'update' } },
    ],
  })
  const added = await addList(store, list, 'Lista', now)
  expect(added).toMatchObject({ added: 2, changed: 1 })
  const { areas, issues } = await referenceLists(store.read)
  expect(issues.find(({ id }) => id === 'strandskydd')?.areaId).toBe(areas.at(-1)?.id)
  await store.change(db => undoAction(db, added.actionId as ActionId, now))
  const undone = await referenceLists(store.read)
  expect(undone.issues.find(({ id }) => id === 'strandskydd')?.areaId).toBe('livsmiljoer')
  expect(undone.areas).toHaveLength(areas.length - 1)

  const met = await planList(
    store.read,
    aList('Kompetens för alla\n\tMalmbannan', {
      decisions: [{ line: 2, decision: { do: 'match', id: 'malmbanan' } }],
    }),
    now,
  )
  expect(met.map(({ verb, target }) => [verb, target?.id])).toEqual([
    ['new', undefined],
    ['conflict', 'malmbanan'],
  ])
})

test('an issue without an area is named, and not added', async () => {
  const store = await anOffice()
  const list = aList('Fred och beredskap\n\tTotalförsvar', { decisions: [{ line: 1, decision: { do: 'leave' } }] })
  const rows = await planList(store.read, list, now)
  expect(rows.map(({ verb, reasons }) => [verb, reasons.map(({ what }) => what)])).toEqual([
    ['new', []],
    ['error', ['no-area']],
  ])
  const { refusals, ...result } = await addList(store, list, 'Lista', now)
  expect(result).toMatchObject({ added: 0, batchId: null })
  expect([...refusals.values()]).toEqual([{ what: 'no-area' }])
})

test('the lines of a list are issues of an area that is named', async () => {
  const store = await anOffice()
  const list = aList('NBB\nElflyg\n\tLuleå', { areaId: 'transporter' })
  const rows = await planList(store.read, list, now)
  expect(rows.map(({ verb }) => verb)).toEqual(['same', 'new', 'error'])
  await addList(store, list, 'Lista', now)
  expect((await referenceLists(store.read)).issues.at(-1)).toMatchObject({ name: 'Elflyg', areaId: 'transporter' })
  await expect(planList(store.read, { ...list, areaId: 'rymden' }, now)).rejects.toMatchObject({
    refusal: { code: 'unknown-id', what: 'area' },
  })
})

test('a decided list gives each issue a wording in its order, and an earlier decision stays', async () => {
  const store = await anOffice()
  const day = '2026-12-01' as IsoDate
  const partner = 'region-norrbotten' as PartnerId
  const before = await priorityList(store.read, partner, '2026-11-30' as IsoDate)
  const decision = {
    ownerPartnerId: partner,
    decidingBody: 'Regionala utvecklingsnämnden',
    decidedOn: day,
    caseNumber: 'RUN 2026/77',
    validFrom: day,
  }
  const list = aList('Transporter i norr\n\tElflyg\nHållbara transporter och tillgänglighet\n\tNorrbotniabanan', {
    decision,
  })
  const rows = await planList(store.read, list, now)
  expect(rows.map(({ verb }) => verb)).toEqual(['new', 'new', 'same', 'update'])
  const added = await addList(store, list, 'Beslut', now)
  expect(added).toMatchObject({ added: 2, changed: 1 })
  const decided = (await issuesInForce(store.read, day)).filter(({ caseNumber }) => caseNumber === 'RUN 2026/77')
  expect(decided).toMatchObject([
    { ownerPartnerId: partner, theme: 'Transporter i norr', wording: 'Elflyg', place: 1, decidedOn: day },
    {
      issueId: 'norrbotniabanan',
      theme: 'Hållbara transporter och tillgänglighet',
      wording: 'Norrbotniabanan',
      place: 2,
    },
  ])
  expect(await priorityList(store.read, partner, '2026-11-30' as IsoDate)).toEqual(before)
  expect((await planList(store.read, list, now)).map(({ verb }) => verb)).toEqual(['same', 'same', 'same', 'same'])
})

test('a list whose names are too long is told of by the line', async () => {
  const store = await anOffice()
  const rows = await planList(store.read, aList(`${'Å'.repeat(301)}\n\t${'x'.repeat(301)}`), now)
  expect(rows.map(({ verb, reasons }) => [verb, reasons[0]])).toEqual([
    ['error', { what: 'not-allowed', field: 'name' }],
    ['error', { what: 'not-allowed', field: 'name' }],
  ])
})

test('an area that a list added gets its English name later, which is undone like other changes', async () => {
  const store = await anOffice()
  await addList(store, aList('Fred och beredskap\n\tTotalförsvar'), 'Lista', now)
  const area = async () => (await referenceLists(store.read)).areas.at(-1)
  const id = (await area())?.id ?? ''
  const changing = (changes: object) => store.change(db => editPart(db, 'area', id, changes, now))
  const { actionId } = await changing({ nameEn: 'Peace and preparedness' })
  expect(await area()).toMatchObject({ name: 'Fred och beredskap', nameEn: 'Peace and preparedness' })
  await expect(changing({ nameEn: ' ' })).rejects.toMatchObject({ refusal: { code: 'field-empty' } })
  await store.change(db => undoAction(db, actionId, now))
  expect(await area()).toMatchObject({ nameEn: 'Fred och beredskap' })
})
