import { expect, test } from 'vitest'
import type { Sheet } from '../../../../office/imports/reading/read-table'
import { readSeparated } from '../../../../office/imports/reading/tables/read-separated'

const read = (...lines: readonly string[]) => readSeparated(lines.join('\r\n'), 'utf-8')
function sheetOf(...lines: readonly string[]): Sheet {
  const [sheet] = read(...lines).sheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}
const rowsOf = (sheet: Sheet) => sheet.rows.map(({ line, cells }) => [line, ...cells])
const problemsOf = (sheet: Sheet) =>
  sheet.rows.flatMap(({ line, problems }) => problems.map(({ code }) => [line, code]))

test.each([
  [';', ['Namn;Ort;Timmar', 'Åsa;Umeå;1,5', 'Siv;Luleå;0,25']],
  [',', ['Name,City,Note', 'Åsa,Umeå,"a;b;c"', 'Siv,Luleå,x']],
  ['\t', ['Namn\tOrt', 'Åsa\tUmeå, centrum', 'Siv\tLuleå, hamn']],
  ['|', ['Namn|Ort', 'Åsa|Umeå', 'Siv|Luleå']],
  [',', ['Namn,Not', 'Åsa,"a;b;c;d"', 'Siv,"e;f;g;h"', 'Kåre,"i;j;k;l"']],
])('the separator %j is found from the lines', (separator, lines) => {
  expect(read(...lines).separator).toBe(separator)
})

test('the line that names the separator for Excel decides it', () => {
  const table = read('sep=|', 'Namn|Ort;Län;Land', 'Åsa|a;b;c')
  expect(table.separator).toBe('|')
  expect(table.sheets[0]?.header).toEqual({ line: 2, names: ['Namn', 'Ort;Län;Land'] })
})

test('a text without separators is a table of one column', () => {
  const sheet = sheetOf('Namn', 'Åsa Öberg-Test', 'Siv Demolund')
  expect(sheet.header?.names).toEqual(['Namn'])
  expect(rowsOf(sheet)).toEqual([
    [2, 'Åsa Öberg-Test'],
    [3, 'Siv Demolund'],
  ])
})

test('a row over two lines has its first line, and the next row the line it really stands on', () => {
  const sheet = sheetOf('Namn;Not;Ort', 'Åsa;"två\r\nrader";Umeå', '', 'Siv;en;Luleå')
  expect(rowsOf(sheet)).toEqual([
    [2, 'Åsa', 'två\nrader', 'Umeå'],
    [5, 'Siv', 'en', 'Luleå'],
  ])
  expect(sheet.blank).toBe(1)
})

test('line breaks of every kind are counted alike', () => {
  const [sheet] = readSeparated('Namn;Not\rÅsa;"a\rb"\nSiv;"c\nd"\r\nKåre;e', 'utf-8').sheets
  expect(sheet && rowsOf(sheet)).toEqual([
    [2, 'Åsa', 'a\nb'],
    [4, 'Siv', 'c\nd'],
    [6, 'Kåre', 'e'],
  ])
})

test('a preamble, empty lines and totals are counted and no rows', () => {
  const sheet = sheetOf(
    'Möteslogg;;',
    'Uttag 2026-01-08;;',
    ';;',
    'Datum;Kontakt;Timmar',
    '2025-10-02;Åsa;1,0',
    ';;',
    'Summa;;1,0',
    'Totalt: 1 timmar;;',
  )
  expect(sheet).toMatchObject({ preamble: 3, blank: 1, totals: 2, header: { line: 4 } })
  expect(rowsOf(sheet)).toEqual([[5, '2025-10-02', 'Åsa', '1,0']])
})

test('a line of two words above a wide table does not hold its names', () => {
  const names = ['Datum', 'Kontakt', 'Fråga', 'Region', 'Timmar', 'Not']
  const sheet = sheetOf('Kontor;Stockholm;;;;', names.join(';'), '2025-10-02;Åsa;NBB;RN;1;x')
  expect(sheet).toMatchObject({ preamble: 1, header: { line: 2, names } })
})

test('a meeting with somebody called Summa is no row of totals', () => {
  expect(sheetOf('Kontakt;Fråga', 'Åsa;NBB', 'Summa Avfall;Malmbanan').rows).toHaveLength(2)
  expect(sheetOf('Kontakt;Fråga', 'Åsa;NBB', 'Summa;Malmbanan').rows).toHaveLength(2)
})

test('rows with too many and too few cells are doubtful, and none is dropped', () => {
  const sheet = sheetOf('a,b,c', '1,27,,"för lång"', ',"för kort"', '0,blandat,17')
  expect(problemsOf(sheet)).toEqual([
    [2, 'too-many-cells'],
    [3, 'too-few-cells'],
  ])
  expect(sheet.rows[0]?.cells).toEqual(['1', '27', null, 'för lång'])
})

test('empty cells after the names are a problem only where a row has others than the rest', () => {
  expect(problemsOf(sheetOf('a;b', '1;2;', '3;4;', '5;6;'))).toEqual([])
  expect(problemsOf(sheetOf('a;b', '1;2', '3;4;;', '5;6'))).toEqual([[3, 'too-many-cells']])
})

test('a line with another separator than the rest is a problem', () => {
  const sheet = sheetOf('1,1,1@post.example,,', '2\t2\t2@post.example', '3\t3\t3@post.example')
  expect(read('1,1,1@post.example,,', '2\t2\t2@post.example', '3\t3\t3@post.example').separator).toBe('\t')
  expect(sheet.header).toBeNull()
  expect(sheet.rows[0]?.problems).toEqual([{ code: 'other-separator', said: ',' }])
})

test('a quotation mark that is never closed spoils its own row only', () => {
  const sheet = sheetOf('Namn;Not', 'Åsa;"öppen', 'Siv;sist', 'Kåre;"hel"')
  expect(problemsOf(sheet)).toEqual([[2, 'broken-record']])
  expect(rowsOf(sheet)).toEqual([
    [2, 'Åsa', '"öppen'],
    [3, 'Siv', 'sist'],
    [4, 'Kåre', 'hel'],
  ])
})

test('a quotation mark that is closed thousands of lines later spoils its own row only', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => `Siv ${index};x`)
  const sheet = sheetOf('Namn;Not', 'Åsa;"öppen', ...many, 'Kåre;slut"')
  expect(problemsOf(sheet)).toEqual([[2, 'broken-record']])
  expect(sheet.rows).toHaveLength(2_002)
})

test('a mark that is written twice in a value of two lines stays in it', () => {
  expect(rowsOf(sheetOf('Namn;Not', 'Åsa;"två\r\nrader;""citat"""'))).toEqual([[2, 'Åsa', 'två\nrader;"citat"']])
})

test('a file with nothing but such marks is refused with the line that was too much', () => {
  const lines = Array.from({ length: 200 }, () => 'x;"a')
  expect(() => sheetOf('Namn;Not', ...lines)).toThrow(
    expect.objectContaining({ reason: 'broken', place: { line: 52, said: '"' } }),
  )
})

test('texts are composed and without invisible characters', () => {
  expect(rowsOf(sheetOf('Namn;Ort', 'A\u030asa\u200b;Ume\u0000å'))).toEqual([[2, 'Åsa', 'Umeå']])
})

test('a table with names past the last column is refused with its width', () => {
  const wide = Array.from({ length: 20_000 }, (_, index) => `Kolumn ${index}`).join(';')
  expect(() => sheetOf(wide, '1;2')).toThrow(
    expect.objectContaining({ reason: 'too-many-columns', place: { line: 1, column: 20_000 } }),
  )
})

test('a file of names and empty lines only has no rows', () => {
  expect(() => sheetOf('', ' ', '')).toThrow(expect.objectContaining({ reason: 'no-rows' }))
})

test('the error of a formula is a problem of its row in the words of a Swedish Excel too', () => {
  const sheet = sheetOf('Namn;Timmar', 'Åsa;#VÄRDEFEL!', 'Siv;#DIV/0!', 'Kåre;#1')
  expect(sheet.rows.map(({ cells }) => cells[1])).toEqual([{ error: '#VÄRDEFEL!' }, { error: '#DIV/0!' }, '#1'])
  expect(problemsOf(sheet)).toEqual([
    [2, 'error-cell'],
    [3, 'error-cell'],
  ])
})

test('the user decides the line of the names and the separator', () => {
  const text = 'Logg|för|kontoret\nNamn;Ort|Län;Land\nÅsa;Umeå|AC;SE'
  const [first] = readSeparated(text, 'utf-8', { separator: '|', headerLine: 2 }).sheets
  expect(first?.header).toEqual({ line: 2, names: ['Namn;Ort', 'Län;Land'] })
  const [none] = readSeparated(text, 'utf-8', { separator: ';', headerLine: null }).sheets
  expect(none?.header).toBeNull()
  expect(none?.rows).toHaveLength(3)
})
