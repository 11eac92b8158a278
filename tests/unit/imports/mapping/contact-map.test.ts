import { expect, test } from 'vitest'
import { proposeContactMap } from '../../../../office/imports/mapping/contacts/propose-contact-map'

/** Returns what the columns are read as: the field, with its number from the second on; a dash for one that is not read. */
const read = (...header: readonly string[]): string[] =>
  proposeContactMap(header).map.map(column => (column ? column.field + (column.number > 1 ? column.number : '') : '-'))

test.each([
  ['outlook-sv', ['Titel', 'Förnamn', 'Efternamn', 'Namnsuffix', 'Företag', 'Befattning', 'E-postadress', 'E-posttyp']],
  ['outlook-en', ['Title', 'First Name', 'Last Name', 'Company', 'Job Title', 'E-mail Address', 'Business Phone']],
  ['outlook-en-new', ['First Name', 'Last Name', 'Title', 'Given Yomi', 'E-mail Address', 'Company', 'Company Yomi']],
  ['google', ['First Name', 'Last Name', 'Organization Name', 'Labels', 'E-mail 1 - Label', 'E-mail 1 - Value']],
  ['google-old', ['Name', 'Given Name', 'Family Name', 'Group Membership', 'E-mail 1 - Type', 'E-mail 1 - Value']],
  ['thunderbird', ['First Name', 'Last Name', 'Display Name', 'Primary Email', 'Secondary Email', 'Work Phone']],
  ['address-list-sv', ['Förnamn', 'Efternamn', 'Titel', 'Företag', 'Visa namn', 'E-posttyp', 'E-postadress']],
  [null, ['Efternamn', 'Förnamn', 'Titel', 'Organisation', 'E-post', 'Telefon']],
])('the columns of %s are known', (set, header) => {
  expect(proposeContactMap(header)).toMatchObject({ set, isVerified: set !== null })
  expect(proposeContactMap(header.map(name => ` ${name.toUpperCase()} `)).set).toBe(set)
})

test('the Swedish Thunderbird set is known, and said to be a guess', () => {
  const header = ['Förnamn', 'Efternamn', 'Visningsnamn', 'Primär e-postadress', 'Sekundär e-postadress']
  expect(proposeContactMap(header)).toMatchObject({ set: 'thunderbird', isVerified: false })
})

test('a title is what stands before the name beside a job title, and the job title alone', () => {
  expect(read('Titel', 'Förnamn', 'Befattning')).toEqual(['prefix', 'givenName', 'title'])
  expect(read('Förnamn', 'Titel', 'Organisation')).toEqual(['givenName', 'title', 'organisation'])
  expect(read('Titel', 'Visa namn', 'E-postadress', 'E-posttyp')).toEqual([
    'title',
    'addressBookName',
    'email',
    'emailType',
  ])
})

const outlook = ['Förnamn', 'Efternamn', 'Företag', 'E-posttyp'] as const

test('in the Swedish Outlook, a second telephone is a radio telephone and the first is the main one', () => {
  expect(read(...outlook, 'Telefon 1', 'Telefon 2', 'Telefon 2, arbete', 'Arbete', 'Hem').slice(4)).toEqual([
    'mainPhone',
    'private-phone2',
    'workPhone2',
    'workPhone',
    'private-phone',
  ])
})

test('elsewhere, numbered telephones are only telephones', () => {
  expect(read('Namn', 'Telefon 1', 'Telefon 2', 'Arbete')).toEqual(['name', 'phone', 'phone2', '-'])
})

test('older and guessed names of Outlook are known too', () => {
  expect(
    read(...outlook, 'Postadress, arbete', 'Postnummer, arbete', 'Land/region, arbete', 'Telefon, arbete').slice(4),
  ).toEqual(['postalCode', 'postalCode', 'country', 'workPhone'])
  expect(read(...outlook, 'E-postvisningsnamn', 'Fax arbete', 'Fax, arbete').slice(4)).toEqual([
    'emailName',
    'fax',
    'fax',
  ])
})

test('what is never stored is known by its column', () => {
  expect(
    read(...outlook, 'Födelsedag', 'Årsdag', 'Kön', 'Personnummer', 'Make maka', 'Barn', 'Hobby', 'Yrke').slice(4),
  ).toEqual(['birthday', 'anniversary', 'gender', 'personal-number', 'spouse', 'children', 'biography', 'biography'])
  expect(
    read(...outlook, 'Gatuadress 2, hem', 'Hemort', 'Annan gata', 'Telefon 2, hem', 'Biltelefon').slice(4),
  ).toEqual(['private-address', 'private-address', 'private-address2', 'private-phone2', 'private-phone'])
})

test('a region is of an address only where the rest of one is', () => {
  expect(read('Namn', 'Region')).toEqual(['name', '-'])
  expect(read('Namn', 'Postnummer', 'Ort', 'Region')).toEqual(['name', 'postalCode', 'city', 'region'])
})

test('a second column of what a row has once is not read', () => {
  expect(read('Namn', 'Name', 'E-post', 'Email')).toEqual(['name', '-', 'email', 'email'])
})

test('an unknown column is not read, whatever it is called', () => {
  expect(read('Senast träffad', '', 'constructor', '#', '__proto__', 'x'.repeat(5000))).toEqual(Array(6).fill('-'))
})
