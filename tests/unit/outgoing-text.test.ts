import { expect, test } from 'vitest'
import { calendarOf } from '../../office/extracts/calendar'
import { runXml } from '../../office/files/docx-blocks'
import {
  cutToBytes,
  fileNameFrom,
  fittingName,
  nameOfCopy,
  sheetName,
  withoutEnding,
} from '../../office/files/file-names'
import { longestCell, textCell } from '../../office/files/text-cell'
import { xmlText } from '../../office/files/xml-text'
import { outgoingText, unrunText } from '../../src-shared/text/outgoing-text'
import { sharedWords } from '../../src-shared/text/shared-words'

const cut = { sv: sharedWords('sv').report, en: sharedWords('en').report }

const breaks = ['\u000b', '\u000c', '\u0085', '\u2028', '\u2029', '\r', '\r\n']
const controls = ['\u0000', '\u0001', '\u001b', '\u007f', '\u0090', '\ufffe', '\ud800']

test.each([...breaks.map(sign => [sign, '\n']), ...controls.map(sign => [sign, ' '])])(
  'between two words, %j is written as %j',
  (sign, left) => {
    expect(outgoingText(`rad ett${sign}rad två`)).toBe(`rad ett${left}rad två`)
  },
)

test('å, an emoji and a tab are written unchanged', () => {
  expect(outgoingText('å\tà 👩🏽‍🚀')).toBe('å\tà 👩🏽‍🚀')
})

test.each([...breaks, ...controls.slice(0, 6)])(
  '%j does not join two words in a page, in Word or in a calendar',
  sign => {
    const text = `rad ett${sign}rad två`
    const day = { on: '2026-12-15', processId: null, process: null, what: text }
    for (const written of [xmlText(text), runXml({ text }), calendarOf('x', [day], new Date(0))]) {
      expect(written).not.toContain('ettrad')
      expect(written).not.toMatch(/[^\P{Cc}\t\r\n]/u)
    }
  },
)

test.each(['=1+1', '+46', '-1', '@x', '＝1+1', '＋46', '－1', '＠x', '\t=1', '\r=1'])('%j is marked as text', text => {
  expect(unrunText(text)).toBe(`'${text}`)
})

test('a text that a spreadsheet does not run is written unchanged', () => {
  for (const text of ['a=1', ' =1', '1-1', '', '“=”']) expect(unrunText(text)).toBe(text)
})

test('names that do not fit in a cell are counted after the last whole one', () => {
  const names = Array.from({ length: 2_000 }, (_, at) => `Förnamn Efternamnsson ${at}, utredare`)
  const cell = textCell(names.join('; '), cut.sv)
  expect(cell.length).toBeLessThanOrEqual(longestCell)
  const [, kept = '', rest] = /^(.*); … och (\d+) till$/s.exec(cell) ?? []
  expect(names.slice(0, kept.split('; ').length)).toEqual(kept.split('; '))
  expect(kept.split('; ').length + Number(rest)).toBe(2_000)
  expect(textCell(names.join('; '), cut.en)).toMatch(/… and \d+ more$/)
})

test('a text that does not fit in a cell is cut after a whole word, with the length of the rest', () => {
  const cell = textCell('ordet '.repeat(10_000).trim(), cut.sv)
  expect(cell.length).toBeLessThanOrEqual(longestCell)
  const [, kept = '', rest] =
    /^(.*ordet) … \(avkortat: texten har (\d+) tecken till, som finns i Talan\)$/s.exec(cell) ?? []
  expect(kept.length + Number(rest)).toBe(59_999)
})

test('a text of one long word or of emoji is cut between characters', () => {
  expect(textCell('x'.repeat(40_000), cut.sv).length).toBeLessThanOrEqual(longestCell)
  expect(textCell('👩'.repeat(20_000), cut.sv)).not.toMatch(/\p{Surrogate}/u)
})

test('a text that fits in a cell is unchanged', () => {
  expect(textCell('x'.repeat(longestCell), cut.sv)).toBe('x'.repeat(longestCell))
})

test.each(['å', '👩🏽‍🚀', 'e\u0301', 'x'])(
  'a name of %s is cut between characters to the length a file system allows',
  letter => {
    const name = fittingName(letter.repeat(300), ' (2)', 'xlsx')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
    expect(name).toMatch(/ \(2\)\.xlsx$/)
    expect(name.slice(0, -9)).toBe(letter.repeat(name.slice(0, -9).length / letter.length))
    expect(cutToBytes('kort', 255)).toBe('kort')
  },
)

test('the name of a copied attachment is cut before its ending and made safe', () => {
  const name = nameOfCopy(`${'ö'.repeat(150)}.docx`)
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
  expect(name).toMatch(/^ö+\.docx$/)
  expect(nameOfCopy('../../nul.txt')).not.toContain('/')
  expect(nameOfCopy('nul.txt')).toBe('_nul.txt')
})

test.each([
  ['Möte: a/b?', 'Möte a b'],
  ['con', '_con'],
  ['a\u2028b', 'a b'],
  ['...', 'Lista'],
  ['', 'Lista'],
])('%j as a file name is %j', (text, name) => {
  expect(fileNameFrom(text, 'Lista')).toBe(name)
})

test('the ending of a file is recognised in capitals', () => {
  expect(withoutEnding('X.XLSX', 'xlsx')).toBe('X')
  expect(withoutEnding('X.csv.XLSX', 'xlsx')).toBe('X.csv')
  expect(withoutEnding('X', 'xlsx')).toBe('X')
})

test('a sheet’s name is cut after a whole word to 31 characters, and is unique', () => {
  expect(sheetName('Kronologisk lista för registrator')).toBe('Kronologisk lista för…')
  expect(sheetName('Kontakter')).toBe('Kontakter')
  expect(sheetName("'Möten [2026]: a/b'")).toBe('Möten  2026   a b')
  const long = 'Ett namn som är längre än vad Excel tillåter'
  const first = sheetName(long)
  const second = sheetName(long, [first.toUpperCase()])
  expect(second).not.toBe(first)
  for (const name of [first, second]) expect(name.length).toBeLessThanOrEqual(31)
  expect(second).toMatch(/… \(2\)$/)
})
