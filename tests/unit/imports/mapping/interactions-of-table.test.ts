import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { interactionsOfTable } from '../../../../office/imports/mapping/interactions-of-table'
import { logNames } from '../../../../office/imports/mapping/names/log-names'
import { proposeMap } from '../../../../office/imports/mapping/propose-map'
import { statusOf } from '../../../../office/imports/mapping/row-status'
import type { Cell, Sheet } from '../../../../office/imports/reading/read-table'
import { readProblems } from '../../../../src-shared/imports/read-problem'
import { checkLog } from '../../../import-check/check-log'
import { noAnswer } from '../../../import-check/checked'
import { shippedWorld } from '../../../import-check/shipped-world'
import { sheetOf, smallSheet } from './small-sheet'

const names = logNames(shippedWorld)
const read = (sheet: Sheet) => interactionsOfTable(sheet, proposeMap(sheet, names).map, shippedWorld)
const header = 'Datum;Tid;Typ;Kontakt;Organisation;Fråga;Region;Timmar;Uppföljning;Anteckning'
const rowsOf = (...lines: string[]) => read(smallSheet([header, ...lines].join('\n')))
const one = (line: string) => {
  const [row] = rowsOf(line)
  if (!row) throw new Error('a row is read')
  return { ...row.value, status: statusOf(row), said: row.problems.map(({ code }) => code), problems: row.problems }
}

test('a row that says the same as an earlier one repeats it, even if its note differs', () => {
  const line = '2025-11-04;15.00;Digitalt möte;Siv Demolund (KD);KrU;Kulturstöd;RVN, RV;0,75;;'
  const rows = rowsOf(line, `${line}Dubblett`, line, line.replace('15.00', '16.00'), line.replace('RVN, RV', 'RV, RVN'))
  expect(rows.map(({ value }) => value.repeats)).toEqual([
    null,
    { line: 2, hasOtherNote: true },
    { line: 2, hasOtherNote: false },
    null,
    { line: 2, hasOtherNote: false },
  ])
  expect(rows.map(statusOf)).toEqual(['ok', 'duplicate', 'duplicate', 'ok', 'duplicate'])
})

test('rows without a day, and rows with another headline, repeat nothing', () => {
  const line = ';;Tel;Siv Demolund;;;;;;'
  expect(rowsOf(line, line).map(({ value }) => value.repeats)).toEqual([null, null])
  const sheet = smallSheet('Datum;Rubrik;Vem;Typ\n2025-10-02;Spår;Siv Demolund;Tel\n2025-10-02;Skog;Siv Demolund;Tel')
  expect(read(sheet).map(statusOf)).toEqual(['ok', 'ok'])
})

test('an error outweighs a row that repeats another, and that one a doubt', () => {
  const doubtful = '25-12-03;;Tel;Siv Demolund;;;;;;'
  expect(rowsOf(doubtful, doubtful, '2025-11-31;;Tel;Siv Demolund;;;;;;').map(statusOf)).toEqual([
    'review',
    'duplicate',
    'error',
  ])
})

test('a week is no day, and the row keeps the week', () => {
  expect(one('v. 43 2025;;Seminarium;;PTS;Bredband;RN;3;;')).toMatchObject({
    startsOn: null,
    week: '2025-W43',
    status: 'review',
    problems: [{ code: 'week-without-day', field: 'startsOn', said: 'v. 43 2025', proposed: '2025-10-20' }],
  })
})

test.each([
  ['with its empty cells', 11],
  ['without the empty cells at its end', 9],
])('a row with one cell too many, %s, is read by joining two cells', (_, count) => {
  const sheet = smallSheet(`${header}\nv. 43 2025;;Seminarium;;Norrbotniabanegruppen;Norrbotniabanan;RN;RV;3;;`)
  const rows = sheet.rows.map(({ line, cells }) => ({
    line,
    cells: cells.slice(0, count),
    problems: [{ code: 'too-many-cells' as const }],
  }))
  const [found] = read({ ...sheet, rows })
  expect(found?.value.partners.map(({ id }) => id)).toEqual(['region-norrbotten', 'region-vasterbotten'])
  expect(found?.value.durationMinutes).toBe(180)
  expect(found?.problems).toMatchObject([{ code: 'too-many-cells', proposed: 'RN; RV' }, { code: 'week-without-day' }])
})

test('a row with one cell too many is read as it is, if no two cells explain it', () => {
  const sheet = smallSheet(`${header}\n2025-10-02;;Tel;Siv Demolund;;;RN;1;;god;glad`)
  const rows = sheet.rows.map(row => ({ ...row, problems: [{ code: 'too-many-cells' as const }] }))
  const [found] = read({ ...sheet, rows })
  expect(found?.value).toMatchObject({ partners: [{ id: 'region-norrbotten' }], durationMinutes: 60, note: 'god' })
  expect(found?.problems).toEqual([{ code: 'too-many-cells' }])
})

test('an end before the beginning, and a length that differs from the times, are asked about', () => {
  expect(one('2025-10-02;10.00-09.00;Tel;Siv Demolund;;;;;;')).toMatchObject({
    startsTime: '10:00',
    endsTime: null,
    durationMinutes: null,
    said: ['ends-before-start'],
  })
  expect(one('2025-10-02;09.00-10.00;Tel;Siv Demolund;;;;1,5;;')).toMatchObject({
    endsTime: '10:00',
    durationMinutes: 90,
    problems: [{ code: 'lengths-differ', said: '60', proposed: '90' }],
  })
})

test('a kind that is missing or unknown is asked about, with one proposed', () => {
  expect(one('2025-10-02;;;Siv Demolund;;;;;;')).toMatchObject({
    kind: 'meeting_physical',
    problems: [{ code: 'unknown-value', field: 'kind', proposed: 'meeting_physical' }],
  })
  expect(one('2025-10-02;;Orakel;Siv Demolund;;;;;;')).toMatchObject({ said: ['unknown-value'] })
  const sheet = smallSheet('Datum;Rubrik;Vem\n2025-10-02;Telefonsamtal om skog;Siv Demolund')
  expect(read(sheet)[0]?.value.kind).toBe('phone')
})

test('all partners are kept as all, and all regions as the regions', () => {
  expect(one('2025-10-02;;Mejl;registrator;PTS;Bredband;alla;0,25;;')).toMatchObject({
    people: [],
    isForAllPartners: true,
    partners: [],
    status: 'ok',
    headline: 'E-post med Post- och telestyrelsen om Bredband',
  })
  expect(one('2025-10-02;;Mejl;;PTS;;alla regioner;;;').partners).toHaveLength(4)
})

test('a delegation is counted, and a missing name is asked about', () => {
  expect(one('2025-11-11;;Studiebesök;Delegation TU (9 pers);TU;NBB;RN;8;;')).toMatchObject({
    people: [],
    participantsCount: 9,
    organisations: [{ id: 'se-riksdag-tu' }],
    status: 'ok',
  })
  expect(one('2025-12-10;9-10;Uppvaktning;Statssekreterare (namn saknas);LI;;;;;')).toMatchObject({
    people: [],
    organisations: [{ id: 'se-rk-li' }],
    problems: [{ code: 'no-name', said: 'Statssekreterare (namn saknas)' }],
  })
})

test('a promise keeps its words, and its day is a proposal', () => {
  expect(one('2025-10-14;;Tel;Siv Demolund;;;;;Återkoppla v. 44;').followUps).toEqual([
    { text: 'Återkoppla v. 44', dueOn: '2025-10-31', isDueProposed: true },
  ])
  expect(one('2025-10-14;;Tel;Siv Demolund;;;;;-;').followUps).toEqual([])
})

test('a headline names two people and two issues, and counts the others', () => {
  const row = one('2025-10-14;;Tel;Siv Demolund / Göte Mallberg / Ylva Provåker;;NBB, Bredband, Malmbanan, Skog;;;;')
  expect(row.headline).toBe(
    'Telefonsamtal med Siv Demolund, Göte Mallberg och 1 till om Norrbotniabanan, Bredband och 2 till',
  )
  const english = {
    ...shippedWorld,
    language: 'en' as const,
    kinds: [{ code: 'phone' as const, words: ['Phone call', 'Tel'] }],
  }
  const sheet = smallSheet(`${header}\n2025-10-14;;Tel;Siv Demolund / Göte Mallberg;;NBB;;;;`)
  expect(interactionsOfTable(sheet, proposeMap(sheet, names).map, english)[0]?.value.headline).toBe(
    'Phone call with Siv Demolund and Göte Mallberg on Norrbotniabanan',
  )
})

test('a cell that is longer than its field is an error', () => {
  expect(one(`2025-10-14;;Tel;Siv Demolund;;;;;;${'a'.repeat(100_001)}`)).toMatchObject({
    status: 'error',
    problems: [{ code: 'cell-too-long', field: 'note', said: 'a'.repeat(200) }],
  })
})

test('a cell of names that is far too long is an error, and is not looked through', () => {
  const long = `a${' '.repeat(200_000)}b`
  for (const line of [`2025-10-14;;Tel;${long};;;;;;`, `2025-10-14;;Tel;Siv Demolund;;${long};;;;`])
    expect(one(line)).toMatchObject({ status: 'error', said: ['cell-too-long'] })
})

test('text is kept as composed characters without those that nobody sees', () => {
  const row = one(`2025-10-14;;Tel;${'Åsa O\u0308berg-Test'.normalize('NFD')}\u200b;;;;;;`)
  expect(row.people[0]?.name).toBe('Åsa Öberg-Test')
})

test('problems of the reader come first, and are kept', () => {
  const sheet = smallSheet(`${header}\n2025-10-14;;Tel;Siv Demolund`)
  const rows = sheet.rows.map(row => ({ ...row, problems: [{ code: 'too-few-cells' as const }] }))
  expect(read({ ...sheet, rows })[0]?.problems).toEqual([{ code: 'too-few-cells' }])
})

test('the check of a log finds a wrong row, and a key that it does not know', () => {
  const sheet = smallSheet(`${header}\n2025-10-14;;Tel;Siv Demolund;;;;0,5;;`)
  const table = { format: 'csv', encoding: 'utf-8', separator: ';', sheets: [sheet] } as const
  const stated = {
    encoding: 'utf-8',
    dataRows: 1,
    hoursOk: 0.5,
    rows: [{ row: 2, date: '2025-10-15', type: 'phone', contacts: ['Siv Demolund'], mood: 'glad', status: 'ok' }],
  }
  const sample = {
    bytes: new Uint8Array(),
    name: 'log.csv',
    reading: { kind: 'table', table },
    milliseconds: 0,
  } as const
  const wrong = checkLog(sample, stated).filter(({ isRight }) => !isRight)
  expect(wrong.map(({ key, got }) => [key, got])).toEqual([
    ['row 2 date', '2025-10-14'],
    ['row 2 mood', noAnswer],
  ])
  expect(checkLog(sample, { ...stated, rows: [] }).filter(({ isRight }) => !isRight)).toHaveLength(1)
})

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    '',
    '2025-10-02',
    '7/10',
    'v. 43',
    'Provåker, Ylva (S)',
    'RN, RV',
    '1,5',
    'Tel',
    'alla',
    'NBB',
    '9-10',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.boolean(),
  fc.record({ date: fc.string({ maxLength: 20 }) }),
  fc.record({ error: fc.string({ minLength: 1, maxLength: 8 }) }),
)
const headings = fc.oneof(
  fc.constantFrom(...header.split(';'), 'RN', 'Efternamn', 'Befattning', 'Minuter', 'Senast'),
  fc.string({ maxLength: 12 }),
)

test.prop([
  fc.array(headings, { minLength: 1, maxLength: 12 }),
  fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 12 }),
])(
  'no table breaks the reading, each row is read once and in order, and each problem is of a known kind',
  (columns, cells) => {
    const sheet = sheetOf(columns, cells)
    const rows = read(sheet)
    expect([sheet.rows.length, sheet.rows.length - 1]).toContain(rows.length)
    expect(rows.map(({ place }) => place.line)).toEqual(
      sheet.rows.slice(-rows.length || sheet.rows.length).map(({ line }) => line),
    )
    for (const { problems, value } of rows) {
      expect(problems.every(({ code, said = '' }) => code in readProblems && said.length <= 200)).toBe(true)
      expect(value.headline).not.toBe('')
      expect(value.startsOn !== null || problems.some(({ field }) => field === 'startsOn')).toBe(true)
    }
  },
)
