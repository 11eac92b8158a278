import { expect, test } from 'vitest'
import { unreadableReasons } from '../../src-shared/imports/unreadable'
import { listCodes, listColumns, operatorsOf } from '../../src-shared/lists/list-columns'
import type { ContentFault } from '../../src-shared/log/attachment'
import { indicators } from '../../src-shared/packs/indicators'
import { hubFaults } from '../../src-shared/program/hub'
import { longWorks } from '../../src-shared/program/work-progress'
import { catalogueKinds, fieldsOf } from '../../src-shared/records/catalogue/catalogue'
import type {
  ArchiveFault,
  EmptyField,
  MapFault,
  NotesFault,
  PictureFault,
  PlaceFault,
  Refusal,
  SharingFault,
  TextRoom,
  UnreadableFile,
  WhereGone,
} from '../../src-shared/refusals/refusal'
import type { RowRule } from '../../src-shared/refusals/row-rule'
import type { ShapeProblem } from '../../src-shared/refusals/shape-problem'
import type { UnknownThing } from '../../src-shared/refusals/unknown-thing'
import { refusalEn } from '../../src-shared/text/en/refusal'
import { refusalSv } from '../../src-shared/text/sv/refusal'
import { ruleSv } from '../../src-shared/text/sv/rule'
import { unknownSv } from '../../src-shared/text/sv/unknown'
import { anOffice } from './office'
import { connect } from './raw-store'

type Code = Refusal['code']
type Given<One extends Code> = Omit<Extract<Refusal, { code: One }>, 'code'>

/** Returns the values of a union type. A missing value does not compile. */
const every = <Value extends string>(values: Readonly<Record<Value, true>>) => Object.keys(values) as Value[]

const contentFaults = every<ContentFault>({ missing: true, altered: true })
const archiveFaults = every<ArchiveFault>({
  missing: true,
  altered: true,
  unknown: true,
  unreadable: true,
  twice: true,
  dangling: true,
})
const notesFaults = every<NotesFault>({
  foreign: true,
  newer: true,
  damaged: true,
  'another-office': true,
  busy: true,
  'not-writable': true,
})
const placeFaults = every<PlaceFault>({
  beside: true,
  away: true,
  'no-key': true,
  'no-copy': true,
  weak: true,
  needed: true,
  wrong: true,
  damaged: true,
  'not-as-written': true,
  'another-office': true,
})
const sharingFaults = every<SharingFault>({
  away: true,
  full: true,
  'read-only': true,
  failing: true,
  'not-shared': true,
  'shared-already': true,
  'no-key': true,
  'no-code': true,
  expired: true,
  'no-copy': true,
  'shut-out': true,
  'another-office': true,
  'unknown-clash': true,
  'not-a-text': true,
  'unknown-computer': true,
})
const places = every<WhereGone>({ gone: true, replaced: true, overwritten: true, 'log-removed': true })
const unreadable: readonly UnreadableFile['reason'][] = [...unreadableReasons, 'not-there']
const mapFaults = every<MapFault>({
  'not-json': true,
  'not-a-map': true,
  'no-such-column': true,
  'column-twice': true,
  'field-twice': true,
  'no-day-column': true,
  'no-name-column': true,
})
const rooms = every<TextRoom>({
  results: true,
  'results-beside-asks': true,
  asks: true,
  'asks-beside-results': true,
  chosen: true,
})
const pictureFaults = every<PictureFault>({ kind: true, size: true, damaged: true })
const emptyFields = catalogueKinds
  .flatMap(fieldsOf)
  .flatMap(([name, { mustSay }]) => (mustSay ? [name as EmptyField] : []))
const [limit, values, fields] = [7, ['a', 'b'], ['c']]
const problems: Readonly<Record<ShapeProblem['what'], ShapeProblem>> = {
  missing: { what: 'missing' },
  'not-text': { what: 'not-text' },
  'not-a-number': { what: 'not-a-number' },
  'not-yes-or-no': { what: 'not-yes-or-no' },
  'not-a-list': { what: 'not-a-list' },
  'not-fields': { what: 'not-fields' },
  unreadable: { what: 'unreadable' },
  'not-a-file': { what: 'not-a-file' },
  empty: { what: 'empty' },
  'too-long': { what: 'too-long', limit },
  'too-many': { what: 'too-many', limit },
  'too-large': { what: 'too-large', limit },
  'too-small': { what: 'too-small', limit },
  megabytes: { what: 'megabytes', limit },
  'not-one-of': { what: 'not-one-of', values },
  'unknown-fields': { what: 'unknown-fields', fields },
  'not-a-day': { what: 'not-a-day' },
  'not-a-time': { what: 'not-a-time' },
  'not-an-email': { what: 'not-an-email' },
  backwards: { what: 'backwards' },
  'other-instant': { what: 'other-instant' },
  'no-counterpart': { what: 'no-counterpart' },
  twice: { what: 'twice' },
  'names-nothing': { what: 'names-nothing' },
  'part-of-itself': { what: 'part-of-itself' },
}

const text = 'något'
const [file, folder, name, detail, id, title] = ['k.talan', '/kontor', 'Namn', 'EACCES', 'x', 'Ledamot']
const [from, to, on] = ['2026-10-01', '2026-12-31', '2026-11-24']
const names = [null, name]

/** Returns every refusal code with every closed value it can carry. Text that users or programs write is some word. */
const refusalsOf = (tables: readonly string[]): { readonly [One in Code]: readonly Given<One>[] } => {
  const columns = listCodes.flatMap(list => listColumns[list].map(({ code, type }) => ({ list, field: code, type })))
  return {
    'invalid-input': Object.values(problems).map(problem => ({ field: 'headline', problem })),
    'untrusted-sender': [{}],
    'not-a-date': [{ text }],
    'not-a-time': [{ text }],
    'not-an-email': [{ text }],
    'not-a-phone': [{ text }],
    'period-backwards': [{ from, to }],
    'no-headline': [{}],
    'no-participant': [{}],
    'unknown-name': [{ text }, { text, likely: ['Göte Mallberg, Ordförande, Trafikutskottet'] }],
    'ambiguous-name': [{ text, found: 2 }],
    'unknown-id': (Object.keys(unknownSv) as UnknownThing[]).map(what => ({ what, id })),
    'unknown-quarter': [{ text }],
    'unknown-period': [{ text }],
    'unknown-partner': [{ text }],
    'unknown-issue': [{ text }],
    'nothing-called': (['from', 'issue', 'organisation', 'partner'] as const).map(operator => ({ operator, text })),
    'store-missing': [{ file }],
    'store-exists': [{ file }],
    'not-a-store': [{ file }],
    'not-a-file': [{ file }],
    'store-is-newer': [{ file, storeVersion: 2, programVersion: 1 }],
    'store-damaged': [{ file, detail }],
    'store-damaged-in-use': [null, '2026-11-24T10:00:00Z'].map(wholeAt => ({ file, detail, wholeAt })),
    'nothing-to-salvage': [{ file }],
    'store-not-writable': [{ file, detail }],
    'store-busy': [{ file }],
    'store-stopped': [{}],
    'store-moved': places.map(where => ({ file, where })),
    'folder-not-writable': [{ folder, detail }],
    'file-name-too-long': [{ folder }],
    'disk-full': [{ folder }],
    'disk-failing': [{ folder, detail }],
    'file-in-use': [{ folder }],
    'settings-not-kept': [{ folder, detail }],
    'second-place': placeFaults.map(fault => ({ fault, what: file })),
    hub: hubFaults.map(fault => ({ fault, what: file })),
    sharing: sharingFaults.map(fault => ({ fault, what: file })),
    'ends-before-start': [{ from, to }],
    'overlapping-primary-role': [{ title }],
    'role-not-held': [{ title, on }],
    'merge-with-itself': [{}],
    'unknown-field': [{ field: text }],
    'not-a-cadence': [{ every: 0 }],
    'not-an-indicator-value': indicators.map(({ unit }) => ({ text, unit })),
    'indicator-not-entered': (['counted', 'of-office'] as const).map(why => ({ indicator: 'X.1', why })),
    'overlapping-membership': [{ from, to }],
    'key-taken': [{ key: 'Ctrl+L' }],
    'position-needs-evidence': [{}],
    'not-in-role': [{ on }],
    'secrecy-needs-ground': (['provision', 'markedOn', 'authority'] as const).map(field => ({ field })),
    'names-what-is-gone': [{}],
    'rule-broken': tables.flatMap(table =>
      (Object.keys(ruleSv) as RowRule[]).flatMap(rule => names.map(called => ({ rule, table, name: called }))),
    ),
    'used-since': tables.flatMap(table => names.map(called => ({ table, name: called }))),
    'nothing-to-undo': [{}],
    'not-in-trash': [{ id }],
    'still-used': (['partner', 'unit', 'role'] as const).map(what => ({ what, count: 2 })),
    'field-empty': emptyFields.map(field => ({ field })),
    'part-of-itself': [{ name }],
    'commitment-closed': [{}],
    'archive-exists': [{ folder }],
    'archive-missing': [{ file }],
    'archive-broken': archiveFaults.flatMap(fault => [
      { file, fault, detail: 'README.txt' },
      ...tables.map(table => ({ file, fault, detail: `${table} #3`, table })),
    ]),
    'archive-is-newer': [{ file, archiveVersion: 2, programVersion: 1 }],
    'not-an-office-file': Object.values(problems).map(problem => ({ file, field: 'users', problem })),
    'attachment-unreadable': [{ file, detail }],
    'attachment-too-large': [{ name, mostMegabytes: 100 }],
    'attachment-lost': contentFaults.map(fault => ({ name, fault, folder })),
    'attachments-lost': [{ folder, missing: ['a'], altered: ['b'] }],
    'attachment-is-program': [{ name }],
    'attachment-not-opened': [{ name, detail }],
    'notes-unusable': notesFaults.map(fault => ({ file, fault })),
    'unknown-column': listCodes.map(list => ({ list, field: text })),
    'wrong-operator': columns.flatMap(({ type, ...column }) =>
      operatorsOf[type].map(operator => ({ ...column, operator })),
    ),
    'not-sortable': columns,
    'not-editable': columns,
    'wrong-value': columns,
    'too-many-to-copy': [{ rows: 7_200, most: 5_000 }],
    'too-many-to-print': [{ rows: 7_200, most: 2_000 }],
    'print-of-masked': [{}],
    'not-printed': [{ detail: 'Print job failed' }],
    'me-unknown': [{}],
    'unknown-view': [{ name }],
    'no-view-name': [{}],
    'period-in-future': [{ from, to }],
    'no-active-partner': [{ from, to }],
    'pack-locked': [{ period: '2026Q4' }],
    'no-unlock-reason': [{}],
    'lock-not-undone': [{}],
    'beginning-not-undone': [{}],
    'pack-folder-exists': [{ folder }],
    'demo-in-shared': [{}],
    'briefing-of-masked': [{}],
    'texts-full': rooms.map(what => ({ what, most: 3 })),
    'picture-needs-alt': [{}],
    'not-a-picture': pictureFaults.map(why => ({ name, why, mostMegabytes: 10 })),
    'no-import': [{}],
    'import-unreadable': unreadable.map(reason => ({
      file,
      reason,
      sheet: null,
      line: null,
      column: null,
      said: null,
    })),
    'import-map': mapFaults.map(problem => ({ file, problem, where: 'Dag' })),
    'work-under-way': longWorks.map(what => ({ what })),
    cancelled: [{}],
    unexpected: [{ reference: 'ab12' }],
  }
}

test('no refusal shows the name of a table or column of the store, in either language', async () => {
  const { file: store } = await anOffice()
  const raw = connect(store)
  const tables = raw.prepare(`select name from sqlite_schema where type = 'table'`).pluck().all() as string[]
  const columns = raw
    .prepare(`select distinct c.name from sqlite_schema t join pragma_table_info(t.name) c where t.type = 'table'`)
    .pluck()
    .all() as string[]
  raw.close()
  // Names of one word, such as "person", are also ordinary words, and are not looked for.
  const technical = [...tables, ...columns].filter(called => called.includes('_'))
  expect(technical.length).toBeGreaterThan(100)
  const sentences = Object.entries(refusalsOf(tables)).flatMap(([code, given]) =>
    given.flatMap(more => {
      const refusal = { code, ...more } as Refusal
      return [refusalSv(refusal), refusalEn(refusal)]
    }),
  )
  const shown = sentences.filter(sentence => technical.some(called => new RegExp(`\\b${called}\\b`).test(sentence)))
  expect(shown).toEqual([])
  expect(sentences.filter(sentence => /\w_\w/.test(sentence))).toEqual([])
})
