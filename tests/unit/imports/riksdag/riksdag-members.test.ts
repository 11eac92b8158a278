import { expect, test } from 'vitest'
import type { ReadMember } from '../../../../office/imports/reading/read-member'
import { readRiksdagText } from '../../../../office/imports/reading/riksdag/read-riksdag'
import { assignment, asXml, mailStatement, memberList, person, personTableText, seat } from './riksdag-samples'

function membersOf(text: string) {
  const reading = readRiksdagText(text)
  if (reading.kind !== 'members') throw new Error(`read as ${reading.kind}`)
  return reading
}

/** Returns the one member of a list with one person. */
function read(given: Readonly<Record<string, unknown>>): ReadMember {
  const { rows } = membersOf(memberList(person(given)))
  const [row] = rows
  if (!row || rows.length !== 1) throw new Error(`${rows.length} rows`)
  return row.value
}

test('a member is read with both keys, an address, and each assignment by its own days', () => {
  expect(read({})).toEqual({
    riksdagId: '0999000000001',
    sourceId: '00000000-0000-4000-8000-000000000001',
    name: 'Ylva Provåker',
    givenName: 'Ylva',
    familyName: 'Provåker',
    party: 'S',
    constituency: 'Norrbottens län',
    status: 'Tjänstgörande riksdagsledamot',
    email: 'ylva.provaker@riksdagen.example',
    phone: '',
    assignments: [
      {
        body: 'kam',
        bodyName: '',
        type: 'kammaruppdrag',
        role: 'Riksdagsledamot',
        status: 'Tjänstgörande',
        from: '2026-09-28',
        until: '2030-09-23',
      },
      {
        body: 'TU',
        bodyName: 'Trafikutskottet',
        type: 'uppdrag',
        role: 'Ledamot',
        status: '',
        from: '2026-10-06',
        until: '2030-09-23',
      },
    ],
  })
})

test.each(['02099900011', '014099900025', '0999000000001'])('the id %s is kept as text, whatever its length', id => {
  expect(read({ intressent_id: id }).riksdagId).toBe(id)
})

test('an id of another length is kept and reported', () => {
  const [row] = membersOf(memberList(person({ intressent_id: '12345' }))).rows
  expect(row?.value.riksdagId).toBe('12345')
  expect(row?.problems).toEqual([{ code: 'unknown-value', field: 'intressent_id', said: '12345' }])
})

test.each([
  ['-', ''],
  ['FP', 'L'],
  ['s', 'S'],
])('the party %s is read as "%s"', (written, party) => {
  expect(read({ parti: written }).party).toBe(party)
})

test.each([
  ['one record', assignment(), 1],
  ['an empty text', '', 0],
  ['an empty record', {}, 0],
  ['nothing', null, 0],
  ['a list', [assignment(), assignment({ organ_kod: 'NU' })], 2],
])('assignments may be %s', (_, uppdrag, count) => {
  expect(read({ personuppdrag: { uppdrag } }).assignments).toHaveLength(count)
})

test.each(['', {}, null, undefined, []])('the container of assignments may be %j', personuppdrag => {
  expect(read({ personuppdrag, personuppgift: personuppdrag })).toMatchObject({ assignments: [], email: '' })
})

test.each([
  [['Trafikutskottet'], 'Trafikutskottet'],
  ['Trafikutskottet', 'Trafikutskottet'],
  [[{}], ''],
  ['', ''],
  [undefined, ''],
  [['Civil- &amp; &#246;vriga utskottet'], 'Civil- & övriga utskottet'],
])('the name of a body may be written as %j', (uppgift, name) => {
  expect(read({ personuppdrag: { uppdrag: assignment({ uppgift }) } }).assignments[0]?.bodyName).toBe(name)
})

test('the substitutes of somebody on leave are no body', () => {
  const leave = seat({ status: 'Ledig', uppgift: ['Ture Demolund 2025-11-25 - 2025-12-31'] })
  expect(read({ personuppdrag: { uppdrag: leave } }).assignments[0]).toMatchObject({ status: 'Ledig', bodyName: '' })
})

test('an assignment without a last day is open', () => {
  expect(read({ personuppdrag: { uppdrag: assignment({ tom: '' }) } }).assignments[0]?.until).toBeNull()
})

test('a day that does not exist is reported, and the person stays', () => {
  const [row] = membersOf(memberList(person({ personuppdrag: { uppdrag: assignment({ from: '2026-02-30' }) } }))).rows
  expect(row?.value.assignments[0]?.from).toBeNull()
  expect(row?.problems).toEqual([{ code: 'unknown-value', field: 'from', said: '2026-02-30' }])
})

test('an assignment that ends before it begins is reported', () => {
  const [row] = membersOf(memberList(person({ personuppdrag: { uppdrag: assignment({ tom: '2026-01-01' }) } }))).rows
  expect(row?.problems).toEqual([{ code: 'ends-before-start', field: 'tom', said: '2026-01-01' }])
})

test('birth year, gender, picture and biography are left out and counted', () => {
  const statements = [
    mailStatement,
    { kod: 'Föräldrar', uppgift: ['Hemlig Förälder'], typ: 'biografi' },
    { kod: 'Bostadsort', uppgift: 'Hemlig Ort', typ: 'biografi' },
    { kod: 'Utbildning', uppgift: ['Hemlig skola '.repeat(400)], typ: 'biografi' },
    { kod: 'HarBild', uppgift: ['true'], typ: 'bilder' },
  ]
  const reading = membersOf(memberList(person({ personuppgift: { uppgift: statements } })))
  expect(reading.dropped).toEqual({ birthday: 1, gender: 1, photo: 1, parents: 1, biography: 2 })
  expect(JSON.stringify(reading)).not.toMatch(/Hemlig|1971|kvinna|jpg/)
})

test('a telephone number at work is kept as it is written', () => {
  const uppgift = [{ kod: 'Tjänstetelefon', typ: 'telefonnummer', uppgift: ['66358'] }]
  expect(read({ personuppgift: { uppgift } }).phone).toBe('66358')
})

test('an address that is none is reported', () => {
  const [row] = membersOf(
    memberList(person({ personuppgift: { uppgift: { ...mailStatement, uppgift: 'saknas' } } })),
  ).rows
  expect(row?.value.email).toBe('')
  expect(row?.problems).toEqual([{ code: 'unknown-value', field: 'Officiell e-postadress', said: 'saknas' }])
})

test('a name that is only there to sort by is cut at its comma', () => {
  expect(read({ tilltalsnamn: '', efternamn: null })).toMatchObject({ name: 'Ylva Provåker', familyName: 'Provåker' })
})

test('letters in parts are composed, and invisible ones are taken out', () => {
  expect(read({ efternamn: 'Prov\u200båker'.normalize('NFD') }).familyName).toBe('Provåker'.normalize('NFC'))
})

test('one broken record is a row with an error, and the others are read', () => {
  const { rows } = membersOf(memberList('not a person', person()))
  expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([['broken-record'], []])
  expect(rows.map(({ place }) => place.line)).toEqual([1, 2])
})

test('a text that is too long fails its record only', () => {
  const { rows } = membersOf(memberList(person({ efternamn: 'a'.repeat(3_000) }), person()))
  expect(rows[0]?.problems).toEqual([{ code: 'cell-too-long', field: 'efternamn' }])
  expect(rows[1]?.problems).toEqual([])
})

test('a person who comes several times is one row with the assignments of all', () => {
  const again = person({ personuppdrag: { uppdrag: [seat(), assignment({ organ_kod: 'NU' })] } })
  const { rows, passedOver } = membersOf(memberList(person(), again))
  expect(rows.map(({ value }) => value.assignments.map(({ body }) => body))).toEqual([['kam', 'TU', 'NU']])
  expect(passedOver).toEqual({ repeated: 1 })
})

test('one person at the top is read as a list of one', () => {
  expect(membersOf(JSON.stringify({ person: person() })).rows).toHaveLength(1)
})

test('a list with one person may have no list', () => {
  expect(membersOf(JSON.stringify({ personlista: { '@hits': '1', person: person() } })).rows).toHaveLength(1)
})

test('XML says the same as JSON', () => {
  const json = memberList(
    person(),
    person({ intressent_id: '0999000000002', sourceid: '', personuppdrag: '', efternamn: 'Å & Ö' }),
  )
  const values = (text: string) => membersOf(text).rows.map(({ value }) => value)
  expect(values(asXml(json)).map(({ name }) => name)).toEqual(['Ylva Provåker', 'Ylva Å & Ö'])
  expect(values(asXml(json))).toEqual(values(json))
  expect(membersOf(asXml(json)).dropped).toEqual(membersOf(json).dropped)
})

test('a record of XML is placed by its line', () => {
  const lines = asXml(memberList(person(), person({ intressent_id: '0999000000002', sourceid: '', personuppgift: '' })))
  const places = membersOf(lines).rows.map(({ place }) => place.line)
  expect(places.map(line => lines.split('\n')[line - 1])).toEqual(['<person>', '<person>'])
})

test('the rows of the table of people are gathered by person', () => {
  const { rows, dropped } = membersOf(personTableText)
  expect(rows.map(({ place }) => place.line)).toEqual([2, 3])
  expect(rows[0]?.value).toMatchObject({
    riksdagId: '0999000000001',
    sourceId: '',
    phone: '66358',
    email: 'ylva.provaker@riksdagen.example',
    assignments: [{ body: 'kam' }, { body: 'TU', role: 'Vice ordförande', until: null }],
  })
  expect(dropped).toEqual({ birthday: 2, gender: 2 })
})

test('an id of the table of people may be the other key', () => {
  expect(membersOf(personTableText).rows[1]?.value).toMatchObject({
    riksdagId: '',
    sourceId: '00000000-0000-4000-8000-00000000000a',
    party: '',
  })
})

test('both keys of one person in a table are joined by name and address', () => {
  const lines = personTableText.split('\n')
  const other = lines[3]?.replace('0999000000001', '00000000-0000-4000-8000-000000000001').replace('"TU"', '"NU"')
  const { rows } = membersOf([...lines.slice(0, 4), other].join('\n'))
  expect(rows).toHaveLength(2)
  expect(rows[0]?.value).toMatchObject({
    riksdagId: '0999000000001',
    sourceId: '00000000-0000-4000-8000-000000000001',
    assignments: [{ body: 'kam' }, { body: 'TU' }, { body: 'NU' }],
  })
})

test('a table with semicolons is read as well', () => {
  expect(membersOf(personTableText.replaceAll('","', '";"')).rows).toHaveLength(2)
})

test('an older table names role and body in one cell', () => {
  const table = `"Id","Efternamn","Förnamn","Parti","Valkrets","Status","Uppdrag","Från","Till"
"0999000000001","Provåker","Ylva","S","Norrbottens län","Tjänstgörande","Riksdagsledamot","2022-09-26","2026-09-28"
"0999000000001","Provåker","Ylva","S","Norrbottens län","Tjänstgörande","Vice ordförande Trafikutskottet","2026-10-06",""
"0999000000001","Provåker","Ylva","S","Norrbottens län","Tjänstgörande","Ledamot Krigsdelegationen","2026-10-06",""`
  expect(membersOf(table).rows[0]?.value.assignments).toMatchObject([
    { type: 'kammaruppdrag', body: 'kam', role: 'Riksdagsledamot' },
    { type: 'uppdrag', body: 'TU', role: 'Vice ordförande', bodyName: 'Trafikutskottet' },
    { type: 'Riksdagsorgan', body: 'KD', role: 'Ledamot' },
  ])
})
