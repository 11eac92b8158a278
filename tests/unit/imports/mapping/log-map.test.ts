import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { checkMap, parseMap, unmappedColumns, writtenMap } from '../../../../office/imports/mapping/check-map'
import { headerMeaning } from '../../../../office/imports/mapping/header-meaning'
import { interactionsBy } from '../../../../office/imports/mapping/interactions-of-table'
import { logNames } from '../../../../office/imports/mapping/names/log-names'
import { proposeMap } from '../../../../office/imports/mapping/propose-map'
import { withWholeHeader } from '../../../../office/imports/mapping/whole-header'
import { logFields } from '../../../../src-shared/imports/log-field'
import type { LogMap } from '../../../../src-shared/imports/log-map'
import { shippedWorld } from '../../../import-check/shipped-world'
import { smallSheet } from './small-sheet'

const names = logNames(shippedWorld)

const map: LogMap = {
  talanMap: 1,
  kind: 'interactions',
  columns: [
    { header: 'Datum', which: 1, field: 'startsOn' },
    { header: 'Vem', which: 1, field: 'people' },
    { header: 'RN', which: 1, field: 'partners', named: 'Region Norrbotten' },
  ],
  dayOrder: 'day-first',
  dayCount: '1900',
  usualKind: 'phone',
}

test('each column is proposed with a score and a reason', () => {
  const sheet = smallSheet(`Datum;Rubrik;Klockslag;Tid;Vem var med;Orgnisation;Kolumn X;Status;Status
2025-10-02;Spår;9.00;1,5;Ylva Provåker;PTS;Malmbanan;Klar;ny
2025-10-03;Skog;10.00;0,5;Göte Mallberg;PTS;Bredband;Klar;ny`)
  const { columns } = proposeMap(sheet, names)
  expect(columns.map(({ field, score, reason }) => [field, score, reason])).toEqual([
    ['startsOn', 1, 'catalogue'],
    ['headline', 1, 'catalogue'],
    ['startsTime', 1, 'alias'],
    ['hours', 0.4, 'contents'],
    [null, 0, 'unknown'],
    ['organisations', 0.5, 'spelling'],
    ['issues', 0.4, 'contents'],
    ['status', 1, 'catalogue'],
    [null, 0, 'taken'],
  ])
  expect(columns.map(({ which }) => which).slice(-2)).toEqual([1, 2])
})

test('a column of subjects that are no issues of the office is the headline', () => {
  const rows = ['Spårlyft', 'Rymdhiss', 'Elbåt', 'Snöskoter', 'Flygtaxi'].map(
    (word, at) => `2025-10-0${at + 1};${word}`,
  )
  expect(proposeMap(smallSheet(['Datum;Ämne', ...rows].join('\n')), names).columns[1]).toMatchObject({
    field: 'headline',
    reason: 'contents',
  })
})

test('a title is a person’s where people are named, and otherwise the meeting’s', () => {
  const fieldsOf = (text: string) => proposeMap(smallSheet(text), names).columns.map(({ field }) => field)
  expect(fieldsOf('Datum;Titel\n2025-10-02;GD')).toEqual(['startsOn', 'headline'])
  expect(fieldsOf('Datum;Namn;Titel\n2025-10-02;Ylva Provåker;GD')).toEqual(['startsOn', 'people', 'role'])
})

test('a map is kept as text and read again as it was', () => {
  expect(parseMap(writtenMap(map))).toEqual(map)
})

const columnNames = fc.string({ minLength: 1, maxLength: 20 })
test.prop([
  fc.array(
    fc.record({ header: columnNames, which: fc.integer({ min: 1, max: 9 }), field: fc.constantFrom(...logFields) }),
    { maxLength: 20 },
  ),
])('every map that is written is read again as it was', columns => {
  expect(parseMap(writtenMap({ ...map, columns }))).toEqual({ ...map, columns })
})

test('what a map leaves out is as usual', () => {
  const text = '{"talanMap":1,"kind":"interactions","columns":[{"header":"Datum","field":"startsOn"}]}'
  expect(parseMap(text)).toEqual({
    talanMap: 1,
    kind: 'interactions',
    columns: [{ header: 'Datum', which: 1, field: 'startsOn' }],
    dayOrder: 'day-first',
    dayCount: '1900',
    usualKind: null,
  })
})

test.each([
  ['', [{ code: 'not-json' }]],
  ['[]', [{ code: 'not-a-map', where: '' }]],
  [JSON.stringify({ ...map, talanMap: 2 }), [{ code: 'not-a-map', where: 'talanMap' }]],
  [
    JSON.stringify({ ...map, columns: [{ header: 'Datum', field: 'birthday' }] }),
    [{ code: 'not-a-map', where: 'columns.0.field' }],
  ],
  [
    JSON.stringify({ ...map, columns: [{ header: 'Datum', field: 'startsOn', named: 'RN' }] }),
    [{ code: 'not-a-map', where: 'columns.0.named' }],
  ],
  [JSON.stringify({ ...map, usualKind: 'lunch' }), [{ code: 'not-a-map', where: 'usualKind' }]],
])('the text %s is no map, and where it is wrong is said', (text, problems) => {
  expect(parseMap(text)).toEqual(problems)
})

test('a map is checked beside the header of a sheet', () => {
  const header = ['datum ', 'Vem', 'RN', 'Humör']
  expect(checkMap(map, { header })).toEqual([])
  expect(unmappedColumns(map, { header })).toEqual(['Humör'])
  expect(checkMap(map, { header: ['Vem', 'RN'] })).toEqual([{ code: 'no-such-column', header: 'Datum' }])
  const wrong: LogMap = {
    ...map,
    usualKind: null,
    columns: [
      { header: 'Vem', which: 1, field: 'people' },
      { header: 'Vem', which: 1, field: 'role' },
      { header: 'Humör', which: 1, field: 'role' },
    ],
  }
  expect(checkMap(wrong, { header })).toEqual([
    { code: 'column-twice', header: 'Vem' },
    { code: 'field-twice', field: 'role', header: 'Humör' },
    { code: 'no-day-column' },
    { code: 'no-kind' },
  ])
})

test('of two columns with one heading, the map says which', () => {
  const sheet = smallSheet('Datum;Namn;Namn\n2025-10-02;Ylva Provåker;Göte Mallberg')
  const second: LogMap = {
    ...map,
    columns: [
      { header: 'Datum', which: 1, field: 'startsOn' },
      { header: 'Namn', which: 2, field: 'people' },
    ],
  }
  expect(interactionsBy(sheet, second, names)[0]?.value.people.map(({ name }) => name)).toEqual(['Göte Mallberg'])
})

test('a header of one row stays as it is, and a first row of data is never taken for a header', () => {
  const { header, rows } = withWholeHeader(smallSheet('Datum;Typ;Vem\n2025-10-02;Tel;Kontakt'))
  expect([header, rows.length]).toEqual([['Datum', 'Typ', 'Vem'], 1])
})

test('a heading that says nothing is not guessed at', () => {
  for (const heading of ['', 'Löpnr', 'Humör', 'x', 'Kol 3', 'Budget', 'z'.repeat(300)])
    expect(headerMeaning(heading), heading).toBeNull()
})
