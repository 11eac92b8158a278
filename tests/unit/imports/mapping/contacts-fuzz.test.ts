import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { contactsOfTable } from '../../../../office/imports/mapping/contacts/contacts-of-table'
import { proposeContactMap } from '../../../../office/imports/mapping/contacts/propose-contact-map'
import type { Cell } from '../../../../office/imports/reading/read-table'
import { readContacts } from '../../../../office/imports/reading/vcard/read-contacts'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { cardFile, googleCard, newCard, outlookCard } from '../vcard/vcard-files'
import { sheetOf } from './contact-sheet'

const samples = [
  cardFile(outlookCard, 'latin1'),
  cardFile([...googleCard, '', ...newCard], 'utf8', '\n'),
  Buffer.from([...newCard, ...outlookCard].join('\r\n'), 'utf16le'),
]

/** Pieces that have a meaning in a file of cards, so that a change is not only noise. */
const pieces = [
  'BEGIN:VCARD\r\n',
  'END:VCARD\n',
  ';',
  ':',
  '=',
  '=\r\n',
  '"',
  '\\',
  '\r',
  '\n ',
  '\u0000',
  'ENCODING=B',
  ';CHARSET=hex:',
  'AGENT:\r\n',
]

const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 60 }),
    put: fc.oneof(
      fc.constantFrom(...pieces).map(text => Buffer.from(text)),
      fc.uint8Array({ maxLength: 8 }),
    ),
  }),
  { minLength: 1, maxLength: 12 },
)

/** Returns the records of a file; null if it was refused in the way that a file may be. */
function attempt<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

test.prop([fc.constantFrom(...samples), changes], { numRuns: 400 })(
  'a damaged file of cards gives rows or is refused, and each row can be told',
  (sample, damage) => {
    let bytes: Buffer = sample
    for (const { at, cut, put } of damage) {
      const place = Math.floor(at * bytes.length)
      bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + cut)])
    }
    const read = attempt(() => readContacts(bytes))
    for (const { value, problems, place } of read?.rows ?? []) {
      expect(value.name !== '' || problems.some(({ code }) => code === 'broken-record')).toBe(true)
      expect(place.line).toBeGreaterThan(0)
      expect(structuredClone(value)).toEqual(value)
    }
  },
)

test.prop([fc.constantFrom(...samples), fc.double({ min: 0, max: 1, noNaN: true })], { numRuns: 150 })(
  'a file that is cut off has at most one broken card, the last',
  (sample, at) => {
    const rows = attempt(() => readContacts(sample.subarray(0, Math.floor(at * sample.length))))?.rows ?? []
    const broken = rows.map(({ problems }) => problems.some(({ code }) => code === 'broken-record'))
    expect(broken.slice(0, -1)).not.toContain(true)
  },
)

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('/o=x', 'a@b.example ::: c@d.example', '0-0-00', 'Privat', ', ,', '* Home', 'Öberg, Åsa'),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.record({ date: fc.string() }),
  fc.record({ error: fc.string() }),
)
const names = [
  'Namn',
  'Förnamn',
  'Efternamn',
  'Företag',
  'E-postadress',
  'E-posttyp',
  'Hem',
  'Phone 1 - Label',
  'Phone 1 - Value',
  'Kategorier',
  'Känslighet',
  'Relation 1 - Value',
  'Address 1 - Formatted',
  'Titel',
  '__proto__',
]

test.prop([
  fc.shuffledSubarray(names, { minLength: 1 }),
  fc.array(fc.array(cell, { maxLength: 18 }), { minLength: 1, maxLength: 8 }),
])('any table gives each of its rows once, as a contact or as one passed over', (header, rows) => {
  const read = contactsOfTable(sheetOf(header, ...rows), proposeContactMap(header).map)
  const over = (read.passedOver['private'] ?? 0) + (read.passedOver['blank'] ?? 0)
  expect(read.rows.length + over).toBe(rows.length)
  for (const { value, problems } of read.rows)
    expect(value.name !== '' || problems.some(({ code }) => code === 'broken-record')).toBe(true)
})

test('a file of one long line of a kind, without an end, is read in a moment', () => {
  const long = 100_000
  const blanks = ' '.repeat(long - 100)
  const lines = [
    `FN:Siv\nNOTE;ENCODING=QUOTED-PRINTABLE:${'=\n'.repeat(long)}`,
    `FN:Siv\nNOTE:${'a\n '.repeat(long)}`,
    `FN:Siv\nPHOTO;ENCODING=BASE64:${'\n AAAA'.repeat(long)}`,
    `FN:${'\\'.repeat(long)}`,
    `FN:Siv${blanks}Demolund`,
    `FN:Siv${blanks}(siv@b`,
    `N:${';,'.repeat(long)}`,
    `TEL${';"'.repeat(long)}`,
    `TEL${';TYPE=a'.repeat(long)}:66358`,
    `EMAIL:${'a@ '.repeat(long / 4)}`,
    'BEGIN:VCARD\n'.repeat(long / 10),
    'X:y\n'.repeat(long),
  ]
  for (const text of lines) {
    const read = attempt(() => readContacts(Buffer.from(`BEGIN:VCARD\n${text}`)))
    expect(read?.rows.length).toBeGreaterThan(0)
  }
})

test.each(['Namn', 'E-post', 'E-mail 1 - Value', 'Phone 1 - Value', 'Kategorier', 'Födelsedag', 'Relation 1 - Value'])(
  'a long cell of %s is read in a moment',
  name => {
    const blanks = ' '.repeat(99_000)
    for (const text of [`a${blanks}b`, `${'0 '.repeat(49_000)}x`, ','.repeat(99_000), ` :${blanks}:`])
      expect(contactsOfTable(sheetOf([name], [text]), proposeContactMap([name]).map).rows).toHaveLength(1)
  },
)
