import { expect, test } from 'vitest'
import { readContacts } from '../../../../office/imports/reading/vcard/read-contacts'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { cardFile, cardOf, googleCard, newCard, outlookCard } from './vcard-files'

const one = (lines: readonly string[], encoding: BufferEncoding = 'utf8') => {
  const { rows, ...rest } = readContacts(cardFile(lines, encoding))
  expect(rows).toHaveLength(1)
  const [row] = rows
  if (!row) throw new Error('no row')
  return { ...row, ...rest }
}

test('a card of Outlook is read, with its code page and its bare types', () => {
  const { value, problems } = one(outlookCard, 'latin1')
  expect(value).toEqual({
    isOrganisation: false,
    name: 'Ylva Provåker',
    givenName: 'Ylva',
    additionalNames: '',
    familyName: 'Provåker',
    title: 'Riksdagsledamot, vice talare',
    organisation: 'Sveriges riksdag',
    unit: 'Trafikutskottet – ledamöter',
    emails: [{ address: 'ylva.provaker@riksdagen.example', label: '' }],
    phones: [
      { number: '08-786 40 01', kind: 'work' },
      { number: '070-174 06 09', kind: 'mobile' },
      { number: '08-786 40 02', kind: 'fax' },
    ],
    workAddress: 'Riksgatan 1\n100 12 Stockholm',
    website: '',
    note: 'Rad ett\nrad två: slut',
    categories: [],
    ids: [],
  })
  expect(problems).toEqual([{ code: 'assumed-charset', field: 'LABEL' }])
})

test('what the office does not need of a card of Outlook is left out and counted', () => {
  const { value, dropped } = one(outlookCard, 'latin1')
  expect(dropped).toEqual({
    birthday: 1,
    anniversary: 1,
    photo: 1,
    spouse: 1,
    'private-phone': 1,
    'private-address': 1,
  })
  expect(JSON.stringify(value)).not.toMatch(/Hemgatan|090-100|1971|Påhittad|JRg/)
})

test('a card of Google is read by the labels on lines beside it', () => {
  const { value, dropped, problems } = one(googleCard)
  expect(value).toMatchObject({
    name: 'Örjan Låtsby',
    givenName: 'Örjan',
    familyName: 'Låtsby',
    emails: [
      { address: 'orjan@hem.example', label: 'home' },
      { address: 'orjan.latsby@riksdagen.example', label: 'Kansliet' },
    ],
    phones: [
      { number: '070-174 06 05', kind: 'mobile' },
      { number: '66358', kind: 'switchboard' },
    ],
    workAddress: '',
    website: 'http://www.riksdagen.example',
    note: 'Första raden\nandra; med semikolon, komma och "citat"',
    categories: ['Västerbotten'],
  })
  expect(dropped).toEqual({ anniversary: 1, photo: 1, spouse: 1, 'private-phone': 1, 'private-address': 1 })
  expect(problems).toEqual([])
})

test('a card of version 4.0 is read, with a telephone as an address of its own', () => {
  const { value, dropped } = one(newCard)
  expect(value).toMatchObject({
    name: 'Åke Exempelkvist',
    organisation: 'Sveriges riksdag',
    phones: [{ number: '+46-8-786-40-01 ext. 358', kind: 'work' }],
    emails: [{ address: 'ake.exempelkvist@riksdagen.example', label: '' }],
    workAddress: 'Riksgatan 2\n100 12 Stockholm',
  })
  expect(dropped).toEqual({ birthday: 1, gender: 1, children: 1 })
})

test.each([
  ['\n', 'a line feed'],
  ['\r', 'a carriage return'],
  ['\r\r\n', 'two carriage returns and a line feed'],
])('lines may end in %j (%s)', lineEnd => {
  const lines = ['', '', ...cardOf('3.0', 'FN:Siv Demolund'), '', ...cardOf('2.1', 'FN:Göte Mallberg'), '']
  const { rows } = readContacts(cardFile(lines, 'utf8', lineEnd))
  expect(rows.map(({ value }) => value.name)).toEqual(['Siv Demolund', 'Göte Mallberg'])
  expect(rows.map(({ place }) => place)).toEqual([
    { sheet: null, line: 3 },
    { sheet: null, line: 8 },
  ])
})

test('a fold may split the bytes of one letter', () => {
  const [start, end] = Buffer.from('BEGIN:VCARD\nVERSION:3.0\nFN:Å|sa Öberg-Test\nEND:VCARD\n')
    .toString('latin1')
    .split('|')
  const split = `${start?.slice(0, -1)}\n ${start?.slice(-1)}${end}`
  expect(readContacts(Buffer.from(split, 'latin1')).rows[0]?.value.name).toBe('Åsa Öberg-Test')
})

test('a file in UTF-16 is read, with and without a byte order mark', () => {
  const text = cardOf('3.0', 'FN:Ǽgean Prövlund').join('\r\n')
  const little = Buffer.from(text, 'utf16le')
  for (const bytes of [little, Buffer.from(little).swap16(), Buffer.from(`\ufeff${text}`, 'utf16le')])
    expect(readContacts(bytes).rows[0]?.value.name).toBe('Ǽgean Prövlund')
})

test('a byte order mark of UTF-8 is no part of the first line', () => {
  expect(readContacts(Buffer.from(`\ufeff${cardOf('3.0', 'FN:Siv Demolund').join('\n')}`)).rows).toHaveLength(1)
})

test('an unknown charset is read as Windows-1252, and said', () => {
  const { value, problems } = one(cardOf('2.1', 'FN;CHARSET=blabla;QUOTED-PRINTABLE:L=E4rka'))
  expect(value.name).toBe('Lärka')
  expect(problems).toEqual([{ code: 'unknown-charset', field: 'FN', said: 'blabla' }])
})

test('quoted-printable without a charset is a guess, unless it is UTF-8', () => {
  const guessed = one(cardOf('2.1', 'FN;ENCODING=QUOTED-PRINTABLE:=C5sa'))
  expect(guessed.value.name).toBe('Åsa')
  expect(guessed.problems).toEqual([{ code: 'assumed-charset', field: 'FN' }])
  const valid = one(cardOf('2.1', 'FN;ENCODING=QUOTED-PRINTABLE:=C3=85sa'))
  expect(valid.value.name).toBe('Åsa')
  expect(valid.problems).toEqual([])
})

test('names of encodings that are no charset are unknown', () => {
  for (const charset of ['hex', 'base64', 'utf-16le'])
    expect(one(cardOf('2.1', `FN;CHARSET=${charset};QUOTED-PRINTABLE:=C5sa`)).value.name).toBe('Åsa')
})

test('a value that is said to be UTF-8 and is broken loses only what is broken', () => {
  const { value, problems } = one(cardOf('2.1', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96rjan L=C3=A5tsby=C3'))
  expect(value.name).toBe('Örjan Låtsby')
  expect(problems).toEqual([{ code: 'assumed-charset', field: 'FN' }])
  expect(one(cardOf('2.1', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D6rjan')).value.name).toBe('Örjan')
})

test('a soft break at the end of a card does not take the end of the card', () => {
  const { value, problems } = one(cardOf('2.1', 'FN:Siv Demolund', 'NOTE;ENCODING=QUOTED-PRINTABLE:kort='))
  expect(value).toMatchObject({ name: 'Siv Demolund', note: 'kort' })
  expect(problems).toEqual([])
})

test('in version 2.1 a comma divides no name and a blank of a fold is kept', () => {
  const { value } = one(cardOf('2.1', 'N:Demolund;Siv;Rut,Maj', 'FN:Siv Demolund', 'NOTE:en lång', ' rad'))
  expect(value).toMatchObject({ additionalNames: 'Rut,Maj', note: 'en lång rad' })
})

test.each([
  ['Öberg-Test, Åsa', '', 'Åsa Öberg-Test'],
  ['Öberg-Test Åsa', 'Öberg-Test;Åsa', 'Åsa Öberg-Test'],
  ['Åsa Öberg-Test (asa@myndighet.example)', '', 'Åsa Öberg-Test'],
  ['asa@myndighet.example', 'Öberg-Test;Åsa', 'Åsa Öberg-Test'],
  ['', 'Öberg-Test;Åsa;Siv', 'Åsa Siv Öberg-Test'],
  ['Dr Åsa Öberg-Test Jr.', 'Öberg-Test;Åsa;;Dr;Jr.', 'Åsa Öberg-Test'],
  ['Anna Maria Öberg-Test', 'Öberg-Test;Åsa', 'Anna Maria Öberg-Test'],
  ['Exempel AB, Norr 2', '', 'Exempel AB, Norr 2'],
])('the name %j with the parts %j is %j', (shown, parts, name) => {
  const lines = [`FN:${shown}`, ...(parts === '' ? [] : [`N:${parts}`]), 'EMAIL:asa@myndighet.example']
  expect(one(cardOf('2.1', ...lines)).value.name).toBe(name)
})

test('a card without a name has its e-mail address as its name, to review', () => {
  const { value, problems } = one(cardOf('2.1', 'EMAIL;PREF:siv.demolund@riksdagen.example'))
  expect(value).toMatchObject({ name: 'siv.demolund@riksdagen.example', isOrganisation: false, givenName: '' })
  expect(problems).toEqual([{ code: 'no-name', proposed: 'siv.demolund@riksdagen.example' }])
})

test('a card without a name but with an organisation is that organisation', () => {
  const lines = ['ORG:Påhittade myndigheten;Registrator', 'EMAIL:registrator@pme.example']
  expect(one(cardOf('3.0', ...lines)).value).toMatchObject({ isOrganisation: true, name: 'Påhittade myndigheten' })
  expect(one(cardOf('3.0', 'FN:Påhittade Myndigheten', ...lines)).value.isOrganisation).toBe(true)
  expect(one(cardOf('4.0', 'KIND:org', 'FN:Registratorn', ...lines)).value).toMatchObject({
    isOrganisation: true,
    name: 'Registratorn',
  })
})

test('private cards, groups and rooms are passed over and counted', () => {
  const lines = [
    ...cardOf('3.0', 'FN:Siv Demolund', 'CLASS:PRIVATE', 'BDAY:1970-01-01'),
    ...cardOf('4.0', 'FN:Alla', 'KIND:group'),
    ...cardOf('4.0', 'FN:Sal 5', 'KIND:location'),
  ]
  const { rows, passedOver, dropped } = readContacts(cardFile(lines))
  expect(rows).toEqual([])
  expect(passedOver).toEqual({ private: 1, group: 1, room: 1 })
  expect(dropped).toEqual({})
})

test('the internal name of a mail server is no address, and is counted', () => {
  const lines = [
    'FN:Siv Demolund',
    'EMAIL;EX:/o=PAHITT/cn=siv',
    'EMAIL;INTERNET:/O=PAHITT/cn=siv2',
    'EMAIL:ingen adress',
  ]
  const { value, passedOver, problems } = one(cardOf('2.1', ...lines))
  expect(value.emails).toEqual([])
  expect(passedOver).toEqual({ 'exchange-address': 2 })
  expect(problems).toEqual([{ code: 'unknown-value', field: 'EMAIL', said: 'ingen adress' }])
})

test('a card within a card is no contact', () => {
  const lines = cardOf('2.1', 'FN:Siv Demolund', 'AGENT:', ...cardOf('2.1', 'FN:En Assistent'), 'TITLE:Ordförande')
  expect(one(lines).value).toMatchObject({ name: 'Siv Demolund', title: 'Ordförande' })
})

test('a card without an end is a row with an error, and the next card is read', () => {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Siv Demolund',
    ...cardOf('3.0', 'FN:Per Åländ'),
    'BEGIN:VCARD',
    'FN:Liv',
  ]
  const { rows } = readContacts(cardFile(lines))
  expect(rows.map(({ value, problems }) => [value.name, problems.map(({ code }) => code)])).toEqual([
    ['Siv Demolund', ['broken-record']],
    ['Per Åländ', []],
    ['Liv', ['broken-record']],
  ])
})

test('a line that cannot be read is a problem of its card, which names no more than the line', () => {
  const { value, problems } = one(cardOf('3.0', 'FN:Siv Demolund', 'född 19710502-0000', 'TITLE:Ordförande'))
  expect(value).toMatchObject({ name: 'Siv Demolund', title: 'Ordförande' })
  expect(problems).toEqual([{ code: 'unknown-value', field: '4' }])
})

test('a card that names nobody cannot be used', () => {
  expect(one(cardOf('3.0', 'NOTE:ingen')).problems).toEqual([{ code: 'broken-record' }])
})

test('a value longer than a cell may be is an error of its row', () => {
  const long = 'x'.repeat(100_001)
  const { value, problems } = one(cardOf('3.0', 'FN:Siv Demolund', `NOTE:${long}`))
  expect(value.note).toBe('')
  expect(problems).toEqual([{ code: 'cell-too-long', field: 'NOTE' }])
})

test('names of properties that JavaScript knows are only unknown properties', () => {
  const lines = ['__proto__:x', 'constructor;TYPE=__proto__:x', 'FN;__proto__=1:Siv Demolund', 'X-A;toString:x']
  expect(one(cardOf('3.0', ...lines)).value.name).toBe('Siv Demolund')
})

test('letters are composed and invisible ones are gone', () => {
  const { value } = one(cardOf('3.0', 'FN:A\u030asa\u200b O\u0308berg-Test\u0000'))
  expect(value.name).toBe('Åsa Öberg-Test')
})

test('a file without a card is refused', () => {
  const reasonOf = (bytes: Uint8Array) => {
    try {
      readContacts(bytes)
    } catch (error) {
      return error instanceof Unreadable ? error.reason : error
    }
    return null
  }
  expect(reasonOf(Buffer.alloc(0))).toBe('empty')
  expect(reasonOf(Buffer.from('Namn;E-post\r\n'))).toBe('no-rows')
})
