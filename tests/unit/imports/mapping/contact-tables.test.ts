import { expect, test } from 'vitest'
import { contactsOfTable } from '../../../../office/imports/mapping/contacts/contacts-of-table'
import { proposeContactMap } from '../../../../office/imports/mapping/contacts/propose-contact-map'
import type { Cell, Sheet } from '../../../../office/imports/reading/read-table'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { sheetOf, sheetOfRecords } from './contact-sheet'

const read = (sheet: Sheet) => contactsOfTable(sheet, proposeContactMap(sheet.header?.names ?? []).map)

const one = (record: Readonly<Record<string, Cell>>) => {
  const { rows, ...rest } = read(sheetOfRecords(record))
  expect(rows).toHaveLength(1)
  const [row] = rows
  if (!row) throw new Error('no row')
  return { ...row, ...rest }
}

const ylva = {
  Titel: 'Fil. dr',
  Förnamn: 'Ylva',
  Efternamn: 'Provåker',
  Namnsuffix: '',
  Företag: 'Sveriges riksdag',
  Avdelning: 'Trafikutskottet',
  Befattning: 'Ledamot',
  'Gatuadress, arbete': 'Riksgatan 1',
  'Gatuadress 2, arbete': 'Uppgång B',
  'Ort, arbete': 'Stockholm',
  'Postadress, arbete': '100 12',
  'Land, arbete': 'Sverige',
  Arbete: '08-786 40 01',
  'Telefon 2, arbete': '66358',
  Hem: '090-100 00 01',
  Mobiltelefon: '070-174 06 09',
  'Telefon 1': '090-100 00 01',
  'Telefon 2': '090-100 00 09',
  Födelsedag: '1971-05-02',
  Årsdag: '0-0-00',
  Kön: 'Ospecificerat',
  Personnummer: '19710502-0000',
  'Make maka': 'Påhittad Person',
  Barn: 'Två',
  Kategorier: 'Riksdag;Norrbotten',
  'E-postadress': 'ylva.provaker@riksdagen.example',
  'E-posttyp': 'SMTP',
  'E-postnamn': 'Ylva Provåker (ylva.provaker@riksdagen.example)',
  Anteckningar: 'Kostnad 50 €\nandra raden',
  Känslighet: 'Normal',
} as const

test('a row of the Swedish Outlook is read', () => {
  const { value, problems, place } = one(ylva)
  expect(value).toEqual({
    isOrganisation: false,
    name: 'Ylva Provåker',
    givenName: 'Ylva',
    additionalNames: '',
    familyName: 'Provåker',
    title: 'Ledamot',
    organisation: 'Sveriges riksdag',
    unit: 'Trafikutskottet',
    emails: [{ address: 'ylva.provaker@riksdagen.example', label: '' }],
    phones: [
      { number: '08-786 40 01', kind: 'work' },
      { number: '66358', kind: 'work' },
      { number: '070-174 06 09', kind: 'mobile' },
    ],
    workAddress: 'Riksgatan 1\nUppgång B\n100 12 Stockholm\nSverige',
    website: '',
    note: 'Kostnad 50 €\nandra raden',
    categories: ['Riksdag', 'Norrbotten'],
    ids: [],
  })
  expect(problems).toEqual([])
  expect(place).toEqual({ sheet: null, line: 2 })
})

test('what the office does not need of a row is left out and counted, but not what says nothing', () => {
  const { value, dropped } = one(ylva)
  expect(dropped).toEqual({ birthday: 1, 'personal-number': 1, spouse: 1, children: 1, 'private-phone': 2 })
  expect(JSON.stringify(value)).not.toMatch(/1971|090-100|Påhittad|Två/)
})

test('the internal name of a mail server is no address', () => {
  const { value, passedOver } = one({
    ...ylva,
    'E-postadress': 'ylva.internt@riksdagen.example',
    'E-posttyp': 'EX',
    'E-postadress 2': '/o=PAHITT/ou=Exchange/cn=ylva',
    'E-posttyp 2': 'SMTP',
    'E-postadress 3': 'ylva@riksdagen.example',
  })
  expect(value.emails).toEqual([{ address: 'ylva@riksdagen.example', label: '' }])
  expect(passedOver).toEqual({ 'exchange-address': 2 })
})

test.each(['Privat', 'privat', 'Private', 'Personligt', 'Konfidentiellt', 'Confidential'])(
  'a row whose sensitivity is %s is passed over and counted',
  sensitivity => {
    const { rows, passedOver, dropped } = read(sheetOfRecords({ ...ylva, Känslighet: sensitivity }, ylva))
    expect(rows.map(({ place }) => place.line)).toEqual([3])
    expect(passedOver).toEqual({ private: 1 })
    expect(dropped.birthday).toBe(1)
  },
)

test('a row with an organisation and nobody in it is that organisation', () => {
  const { value } = one({ ...ylva, Titel: '', Förnamn: null, Efternamn: ' ', 'E-postnamn': '', Befattning: '' })
  expect(value).toMatchObject({ isOrganisation: true, name: 'Sveriges riksdag', organisation: 'Sveriges riksdag' })
})

test('a display name that is the organisation is no person', () => {
  const row = {
    'Display Name': 'Acer  America',
    'Primary Email': '',
    'Work Phone': '66358',
    Organization: 'Acer America',
  }
  expect(one(row).value).toMatchObject({ isOrganisation: true, name: 'Acer America' })
})

const google = {
  'First Name': 'Örjan',
  'Last Name': 'Låtsby',
  'Organization Name': 'Riksdagen',
  'Organization Title': 'Ledamot',
  Labels: 'Riksdag, norr ::: * myContacts ::: * starred',
  'E-mail 1 - Label': '* Work',
  'E-mail 1 - Value': 'orjan.latsby@riksdagen.example ::: orjan@kansli.example',
  'E-mail 2 - Label': 'äldre',
  'E-mail 2 - Value': 'orjan@norr.example',
  'Phone 1 - Label': 'Work',
  'Phone 1 - Value': '08-786 40 03 ::: 66359',
  'Phone 2 - Label': 'Home Fax',
  'Phone 2 - Value': '090-100 00 03',
  'Phone 3 - Label': 'Mobile',
  'Phone 3 - Value': '070-174 06 05',
  'Phone 4 - Label': 'Other',
  'Phone 4 - Value': '090-100 00 04',
  'Address 1 - Label': 'Home',
  'Address 1 - Formatted': 'Hemgatan 9\nUmeå',
  'Address 1 - Street': 'Hemgatan 9',
  'Address 2 - Label': 'Work',
  'Address 2 - Formatted': 'Riksgatan 1\n100 12 Stockholm',
  'Address 2 - Street': 'Riksgatan 1',
  'Relation 1 - Label': 'Spouse',
  'Relation 1 - Value': 'Påhittad Person',
  'Relation 2 - Label': 'Manager',
  'Relation 2 - Value': 'Chefen Själv',
  'Event 1 - Label': 'Anniversary',
  'Event 1 - Value': '1990-01-01',
  'Website 1 - Label': 'Profile',
  'Website 1 - Value': 'profil.example',
  'Website 2 - Label': 'Work',
  'Website 2 - Value': 'https://riksdagen.example',
  Photo: 'https://bilder.example/1',
} as const

test('a row of Google is read by its labels, with several values in a cell', () => {
  const { value } = one(google)
  expect(value).toMatchObject({
    name: 'Örjan Låtsby',
    organisation: 'Riksdagen',
    title: 'Ledamot',
    emails: [
      { address: 'orjan.latsby@riksdagen.example', label: 'work' },
      { address: 'orjan@kansli.example', label: 'work' },
      { address: 'orjan@norr.example', label: 'äldre' },
    ],
    phones: [
      { number: '08-786 40 03', kind: 'work' },
      { number: '66359', kind: 'work' },
      { number: '070-174 06 05', kind: 'mobile' },
    ],
    workAddress: 'Riksgatan 1\n100 12 Stockholm',
    website: 'https://riksdagen.example',
    categories: ['Riksdag, norr'],
  })
})

test('what is at home in a row of Google is left out and counted', () => {
  expect(one(google).dropped).toEqual({
    photo: 1,
    anniversary: 1,
    spouse: 1,
    'private-phone': 2,
    'private-address': 1,
  })
})

test('the older columns of Google have the label in a column called type', () => {
  const row = {
    Name: 'Dr Göte Mallberg',
    'Given Name': 'Göte',
    'Family Name': 'Mallberg',
    'Name Prefix': 'Dr',
    'Group Membership': '* My Contacts ::: Test',
    'E-mail 1 - Type': '* Home',
    'E-mail 1 - Value': 'gote@hem.example',
    'Phone 1 - Type': 'Pager',
    'Phone 1 - Value': '66360',
  }
  const { value, dropped } = one(row)
  expect(value).toMatchObject({ name: 'Göte Mallberg', categories: ['Test'], phones: [] })
  expect(value.emails).toEqual([{ address: 'gote@hem.example', label: 'home' }])
  expect(dropped).toEqual({ 'private-phone': 1 })
})

test('a list of the office’s own is read', () => {
  const { value } = one({
    Namn: 'Öberg-Test, Åsa',
    Titel: 'Handläggare',
    Organisation: 'Länsstyrelsen Jämtland',
    'E-post': 'asa.oberg-test@myndighet.example; asa@myndighet.example',
    Mobil: '070-174 06 10',
    Kategori: 'Norr, Vatten',
    'Senast träffad': { date: '2025-10-23' },
  })
  expect(value).toMatchObject({
    name: 'Åsa Öberg-Test',
    givenName: 'Åsa',
    familyName: 'Öberg-Test',
    title: 'Handläggare',
    emails: [{ address: 'asa.oberg-test@myndighet.example' }, { address: 'asa@myndighet.example' }],
    phones: [{ number: '070-174 06 10', kind: 'mobile' }],
    categories: ['Norr', 'Vatten'],
  })
})

test('rooms and shared mailboxes of an address list are to review', () => {
  const row = {
    Förnamn: '',
    Efternamn: '',
    Företag: '',
    'Visa namn': 'Sal Kebnekaise',
    'E-postadress': 'sal@x.example',
    'E-posttyp': 'SMTP',
  }
  expect(one(row).problems).toEqual([{ code: 'no-name', proposed: 'Sal Kebnekaise' }])
})

test('a row that names nobody cannot be used, and an empty row is passed over', () => {
  const { rows, passedOver } = read(sheetOf(['Namn', 'Telefon', 'Annat'], ['', '66358', 'x'], [' ', null, 'y'], [null]))
  expect(rows.map(({ problems }) => problems)).toEqual([[{ code: 'broken-record' }]])
  expect(passedOver).toEqual({ blank: 2 })
})

test('an error of a formula and a cell too long are problems of their columns', () => {
  const long = 'x'.repeat(100_001)
  const { value, problems } = one({ Namn: 'Siv Demolund', Titel: { error: '#REF!' }, Anteckningar: long })
  expect(value).toMatchObject({ name: 'Siv Demolund', title: '', note: '' })
  expect(problems).toEqual([
    { code: 'error-cell', field: 'Titel', said: '#REF!' },
    { code: 'cell-too-long', field: 'Anteckningar' },
  ])
})

test('what the reader of the table said of a row stays with it', () => {
  const sheet = sheetOf(['Namn'], ['Siv Demolund'])
  const rows = sheet.rows.map(row => ({ ...row, problems: [{ code: 'too-many-cells' as const }] }))
  expect(read({ ...sheet, name: 'Blad1', rows }).rows[0]).toMatchObject({
    place: { sheet: 'Blad1', line: 2 },
    problems: [{ code: 'too-many-cells' }],
  })
})

test('a number in a cell is its digits', () => {
  expect(one({ Namn: 'Siv Demolund', Telefon: 66358 }).value.phones).toEqual([{ number: '66358', kind: 'work' }])
})

test('parts of one birthday count once', () => {
  expect(one({ Namn: 'Siv Demolund', 'Birth Year': '1970', 'Birth Month': '1', 'Birth Day': '2' }).dropped).toEqual({
    birthday: 1,
  })
})

test('a table without rows is refused', () => {
  expect(() => read(sheetOf(['Namn']))).toThrow(Unreadable)
})
