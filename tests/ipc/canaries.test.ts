import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { registerProfiles } from '../../db/reads/figures/register-profiles'
import type { Store } from '../../db/store'
import { currentBriefing } from '../../office/briefings/make-briefing'
import { writeBriefing } from '../../office/briefings/write-briefing'
import { writeCalendar, writeRegister } from '../../office/extracts/write-extract'
import { writeMeetings } from '../../office/extracts/write-meetings'
import { copyRows } from '../../office/lists/copy-rows'
import { listPaper } from '../../office/lists/list-paper'
import { writeList } from '../../office/lists/write-list'
import { interactionPaper } from '../../office/log/interaction-paper'
import { writePacks } from '../../office/packs/make-packs'
import { writeReport } from '../../office/reports/write-report'
import { exchange } from '../../office/sharing/exchange'
import { keyFiles } from '../../office/sharing/key-store'
import { shareOffice } from '../../office/sharing/share-office'
import { sharingOf } from '../../office/sharing/sharing'
import { writeSettings } from '../../src-main/settings'
import { type ListCode, type ListColumn, listCodes, listColumns } from '../../src-shared/lists/list-columns'
import { everything as everyRow } from '../../src-shared/lists/list-filter'
import type { ViewDefinition } from '../../src-shared/lists/list-view'
import { shippedViews } from '../../src-shared/lists/shipped-views'
import { isToldInside } from '../../src-shared/packs/disclosure'
import type { InteractionId } from '../../src-shared/records/ids'
import type { SubjectTable } from '../../src-shared/records/subject'
import { gote, malmbanan, trafikverket } from '../db/an-interaction'
import { aFolder } from '../db/office'
import { openWord, partner } from './an-office-with-canaries'
import { everything } from './every-byte'
import { anOfficeWithImportedCanaries } from './imported-canaries'

const now = new Date('2027-02-02T08:00:00Z')
const today = '2027-02-02'
const wholeList: ViewDefinition = { filter: everyRow, sort: [], groupBy: null, columns: null }

/** The folder of each kind of file. */
type Kinds = Map<string, string>

function folderOf(kinds: Kinds, kind: string): string {
  const known = kinds.get(kind)
  if (known !== undefined) return known
  const folder = join(aFolder(), 'files')
  mkdirSync(folder)
  kinds.set(kind, folder)
  return folder
}

async function writeLists(store: Store, kinds: Kinds) {
  const write = (
    kind: string,
    list: ListCode,
    name: string,
    { columns: _, ...view }: ViewDefinition,
    format: 'xlsx' | 'csv',
  ) => {
    const columns = (listColumns[list] as readonly ListColumn[])
      .filter(column => !column.isHidden)
      .map(({ code }) => code)
    const query = { list, ...view, me: 'demo-s1' }
    return writeList(store.read, { query, columns, format, folder: folderOf(kinds, kind), name, language: 'sv' }, today)
  }
  for (const format of ['xlsx', 'csv'] as const) {
    for (const list of listCodes) await write(`${list} ${format}`, list, list, wholeList, format)
    for (const { code, list, definition } of shippedViews)
      if (definition !== null) await write(`views ${format}`, list, code, definition, format)
    for (const column of ['issues', 'partners'])
      await write(`views ${format}`, 'interactions', column, { ...wholeList, groupBy: column }, format)
  }
}

/** Writes what the clipboard holds of each list when all its rows are ticked. */
async function copyLists(store: Store, kinds: Kinds) {
  const folder = folderOf(kinds, 'copied rows')
  for (const list of listCodes) {
    const { columns: _, ...view } = wholeList
    const columns = (listColumns[list] as readonly ListColumn[])
      .filter(column => !column.isHidden)
      .map(({ code }) => code)
    const query = { list, ...view, me: 'demo-s1' }
    const { text, html } = await copyRows(store.read, { query, chosen: { except: [] }, columns, language: 'sv' }, today)
    writeFileSync(join(folder, `${list}.txt`), text)
    writeFileSync(join(folder, `${list}.html`), html)
  }
}

/** Writes what the system's printers are given: each list, and each interaction that may be printed at all. */
async function printOnPaper(store: Store, kinds: Kinds) {
  const folder = folderOf(kinds, 'printed papers')
  for (const list of listCodes) {
    const { columns: _, ...view } = wholeList
    const columns = (listColumns[list] as readonly ListColumn[])
      .filter(column => !column.isHidden)
      .map(({ code }) => code)
    const query = { list, ...view, me: 'demo-s1' }
    const { html } = await listPaper(store.read, { query, columns, name: list, language: 'sv' }, today)
    writeFileSync(join(folder, `${list}.html`), html)
  }
  const told = await store.read
    .selectFrom('interaction')
    .select(['id', 'confidentiality'])
    .where('deleted_at', 'is', null)
    .execute()
  for (const { id } of told.filter(isToldInside)) {
    const { html } = await interactionPaper(store.read, id, 'sv')
    writeFileSync(join(folder, `${id.replace(/\W/g, '-')}.html`), html)
  }
}

/** A print function that keeps each page as the print engine receives it. */
const printing = (kinds: Kinds, kind: string, pages: string[]) => {
  folderOf(kinds, kind)
  return async (html: string): Promise<Uint8Array> => {
    pages.push(html)
    return new TextEncoder().encode('/Creator (x)\n/CreationDate (D:20270202080000)\n/ModDate (D:20270202080000)')
  }
}

async function writePapers(store: Store, kinds: Kinds, pages: string[]) {
  const print = printing(kinds, 'pages to print', pages)
  const packs = {
    period: '2026Q4',
    partnerIds: [partner, null],
    language: 'sv',
    hasMail: true,
    hasAppendix: true,
  } as const
  await writePacks(store, packs, folderOf(kinds, 'packs sv'), false, now, print)
  const inEnglish = { period: '2026Q4', partnerIds: [partner], language: 'en', hasAppendix: true } as const
  await writePacks(store, inEnglish, folderOf(kinds, 'packs en'), false, now, print)
  const later = { period: '2027Q1', partnerIds: [partner, null], language: 'sv', hasAppendix: true } as const
  await writePacks(store, later, folderOf(kinds, 'packs sv'), false, now)
  await writeReport(store, { quarter: '2026Q4', partnerId: null }, folderOf(kinds, 'report'), 'sv', now)
  await writeReport(store, { quarter: '2026Q4', partnerId: partner }, folderOf(kinds, 'report'), 'sv', now)
  for (const { code } of registerProfiles)
    await writeRegister(store, { profile: code, period: '2026H2', language: 'sv' }, folderOf(kinds, 'registers'), now)
  await writeCalendar(store.read, 'sv', folderOf(kinds, 'calendar'), new Date('2026-11-10T08:00:00Z'))
  for (const language of ['sv', 'en'] as const) {
    const days = { from: '2000-01-01', to: '2100-12-31', staffId: null, language }
    await writeMeetings(store.read, days, folderOf(kinds, 'meetings'), now)
  }
  const subjects: readonly (readonly [SubjectTable, string])[] = [
    ['organisation', trafikverket],
    ['organisation', 'se-riksdag-tu'],
    ['person', gote],
    ['issue', malmbanan],
    ['interaction', 'demo-i41'],
    ...(await store.read.selectFrom('decision_process').select('id').execute()).map(
      ({ id }) => ['decision_process', id] as const,
    ),
  ]
  for (const [subjectTable, subjectId] of subjects) {
    const request = { subject: { subjectTable, subjectId }, issueId: null }
    const { versionId } = await currentBriefing(store, request, 'sv', new Date('2026-12-09T08:00:00Z'))
    await writeBriefing(
      store.read,
      versionId,
      ['docx', 'html', 'pdf', 'pocket', 'pocket-html'],
      folderOf(kinds, 'briefings'),
      print,
    )
  }
}

function writeTheSettings(kinds: Kinds, headline: string) {
  const place = { view: 'interaction', id: 'secret' as InteractionId } as const
  const leftAt = { place, scroll: 0, recent: [{ place, title: headline }] }
  const lists = { rowHeight: 'usual', doLettersAct: true, left: {} } as const
  const settings = {
    language: 'sv',
    theme: 'system',
    zoom: 100,
    isMenuNarrow: false,
    hasNotices: true,
    isBeginningHidden: false,
    isSpellingOn: true,
    leftAt,
    lists,
    logKey: null,
    opened: [],
    seats: {},
    secondPlaces: {},
  } as const
  writeSettings(folderOf(kinds, 'settings'), '1', settings)
}

/** Shares the office through a folder, with the code and the copy that another laptop would begin from. */
async function shareByFolder(store: Store, kinds: Kinds) {
  const folder = aFolder()
  const laptop = { folder, keyStore: keyFiles(join(folder, 'nycklar')) }
  await shareOffice(store, folderOf(kinds, 'shared folder'), laptop, { name: 'Datorn', staffId: null }, now)
  await store.change(db =>
    db
      .updateTable('issue')
      .set({ name: `${openWord} efteråt` })
      .where('id', '=', malmbanan)
      .execute(),
  )
  await exchange(await sharingOf(store, laptop), now)
}

/** The reason why a field may be found in a kind of file, by `field × kind`. */
const allowed: Readonly<Record<string, string>> = {}

test('no byte of any kind of file holds a word or a day of a secrecy-marked interaction or its records, logged or read in', async () => {
  const { store, canaries } = await anOfficeWithImportedCanaries()
  const kinds: Kinds = new Map()
  const pages: string[] = []
  await writeLists(store, kinds)
  await copyLists(store, kinds)
  await printOnPaper(store, kinds)
  await writePapers(store, kinds, pages)
  await shareByFolder(store, kinds)
  writeTheSettings(kinds, canaries.find(({ field }) => field === 'interaction.headline')?.words[0] ?? '')
  const table = new Map<string, Record<string, string>>()
  const texts = new Map<string, string>()
  const clock = new Date().toISOString().slice(0, 10)
  // A workbook holds the instant it was made, by the real clock, so that day is removed.
  for (const [kind, folder] of kinds)
    texts.set(
      kind,
      (kind === 'pages to print' ? pages.join('\n') : await everything(folder)).replaceAll(`${clock}T`, ''),
    )
  for (const { field, words } of canaries)
    for (const [kind, text] of texts) {
      const isFound = words.some(word => text.includes(word))
      const reason = allowed[`${field} × ${kind}`]
      table.set(field, { ...table.get(field), [kind]: isFound ? (reason ?? 'LEAK') : '·' })
    }
  console.log(shown(table))
  const leaks = [...table].flatMap(([field, cells]) =>
    Object.entries(cells).flatMap(([kind, cell]) => (cell === 'LEAK' ? [`${field} × ${kind}`] : [])),
  )
  expect(leaks).toEqual([])
  // Shows that the search works: the open word is in each kind of file that lists interactions, and every canary is in the office.
  for (const kind of [
    'interactions csv',
    'interactions xlsx',
    'copied rows',
    'printed papers',
    'packs sv',
    'packs en',
    'report',
    'registers',
    'meetings',
    'briefings',
    'pages to print',
  ])
    expect([kind, texts.get(kind)?.includes(openWord)]).toEqual([kind, true])
  for (const [kind, text] of texts) expect([kind, text.length > 100]).toEqual([kind, true])
  // Not even an open word is in the shared folder: all of it is encrypted.
  expect(texts.get('shared folder')?.includes(openWord)).toBe(false)
  expect(canaries.length).toBeGreaterThan(30)
  expect(texts.get('registers')).toContain('OSL 15 kap. 1 §')
  const office = [store.file, `${store.file}-wal`].map(file => readFileSync(file, 'utf8')).join('')
  for (const { field, words } of canaries)
    if (!/private_note|draft|_on|time/.test(field))
      expect([field, office.includes(words[0] ?? '')]).toEqual([field, true])
}, 900_000)

function shown(table: ReadonlyMap<string, Readonly<Record<string, string>>>): string {
  const kinds = [...new Set([...table.values()].flatMap(cells => Object.keys(cells)))]
  const head = kinds.map((kind, at) => `${String(at + 1).padStart(2)} ${kind}`)
  const lines = [...table].map(
    ([field, cells]) => `${field.padEnd(34)}${kinds.map(kind => (cells[kind] === '·' ? '·' : 'X').padEnd(3)).join('')}`,
  )
  const numbers = `${''.padEnd(34)}${kinds.map((_, at) => String(at + 1).padEnd(3)).join('')}`
  return ['', ...head, numbers, ...lines].join('\n')
}
