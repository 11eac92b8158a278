import { expect, test } from 'vitest'
import { readOutlookMessage } from '../../../office/imports/reading/mail/outlook/outlook-message'
import { outlookFile, type Properties } from './outlook-file'

const [to, copy, room] = [1, 2, 3]
const internal = (who: string) => `/o=Kontoret/ou=Grupp/cn=Recipients/cn=${who}`

async function mailOf(...parts: Parameters<typeof outlookFile>) {
  const read = await readOutlookMessage(outlookFile(...parts))
  const [row] = read.kind === 'mails' ? read.rows : []
  if (!row) throw new Error(read.kind)
  return row
}

async function contactOf(...parts: Parameters<typeof outlookFile>) {
  const read = await readOutlookMessage(outlookFile(...parts))
  const [row] = read.kind === 'contacts' ? read.rows : []
  if (!row) throw new Error(read.kind)
  return { ...row, dropped: read.dropped }
}

async function eventOf(...parts: Parameters<typeof outlookFile>) {
  const read = await readOutlookMessage(outlookFile(...parts))
  const [row] = read.kind === 'events' ? read.rows : []
  if (!row) throw new Error(read.kind)
  return row
}

const note: Properties = {
  '001a': 'IPM.Note',
  '0037': 'Norrbotniabanan',
  '0039': new Date('2026-11-24T08:15:30Z'),
  '0042': 'Ylva Provåker',
  '0064': 'SMTP',
  '0065': 'ylva@riksdagen.example',
  '1000': 'Hej!\r\nVi ses.\r\n',
}

test('a mail is read with its sender, recipients, instant, text and attachments', async () => {
  const { value, problems } = await mailOf(note, {
    recipients: [
      { '0c15': to, '3001': 'Göte', '3002': 'SMTP', '3003': 'gote@kontoret.example' },
      { '0c15': copy, '3001': 'Nia', '3002': 'SMTP', '3003': 'nia@kontoret.example' },
      { '0c15': 0x10000001, '3001': 'Göte', '3003': 'GOTE@kontoret.example' },
    ],
    attachments: [
      { '3707': 'Bilaga med långt namn.pdf', '3704': 'BILAGA~1.PDF' },
      { '3001': 'logo.png', '7ffe': true },
      { properties: { '3001': 'Inre' }, inner: { '001a': 'IPM.Note', '0037': 'Inre möte', '0065': 'fel@fel.example' } },
      { properties: {}, inner: { '001a': 'IPM.Schedule.Meeting.Request', '0037': 'Kallelse' } },
    ],
  })
  expect(value).toEqual({
    messageId: '',
    from: { name: 'Ylva Provåker', address: 'ylva@riksdagen.example' },
    to: [{ name: 'Göte', address: 'gote@kontoret.example' }],
    cc: [{ name: 'Nia', address: 'nia@kontoret.example' }],
    bcc: [],
    subject: 'Norrbotniabanan',
    sentAt: '2026-11-24T08:15:30Z',
    text: 'Hej!\nVi ses.',
    attachments: [
      { name: 'Bilaga med långt namn.pdf', isMessage: false, isCalendar: false },
      { name: 'Inre', isMessage: true, isCalendar: false },
      { name: 'Kallelse', isMessage: false, isCalendar: true },
    ],
    innerSubjects: ['Inre möte', 'Kallelse'],
  })
  expect(problems).toEqual([])
})

test('a draft has no sender, and a mail without any time no day', async () => {
  const { value, problems } = await mailOf({ '001a': 'IPM.Note', '0037': 'Utkast' })
  expect(value).toMatchObject({ from: null, sentAt: null })
  expect(problems).toEqual([{ code: 'no-sending-day', field: 'date' }])
})

const fromInside: Properties = { ...note, '0064': 'EX', '0065': internal('yp'), '0c1f': internal('yp') }

test.each<[string, Properties, Properties[]]>([
  ['the property of the sender', { '5d01': 'ylva@riksdagen.example' }, []],
  ['the recipients', {}, [{ '0c15': to, '3003': internal('YP'), '39fe': 'ylva@riksdagen.example' }]],
  ['the headers it came with', { '007d': 'From: Y <ylva@riksdagen.example>\r\nTo: x@y.example\r\n' }, []],
])('an internal name of a mail server becomes an address by %s', async (_, more, recipients) => {
  const { value } = await mailOf({ ...fromInside, ...more }, { recipients })
  expect(value.from?.address).toBe('ylva@riksdagen.example')
})

test('an internal name without an address is a sender by name only', async () => {
  const { value } = await mailOf(fromInside)
  expect(value.from).toEqual({ name: 'Ylva Provåker', address: '' })
})

test('the time of a mail without one of its own is that of its headers, otherwise that of its receipt', async () => {
  const { '0039': _, ...without } = note
  const received = { ...without, '0e06': new Date('2026-11-25T10:00:00Z') }
  const dated = { ...received, '007d': 'Date: Tue, 24 Nov 2026 09:15:30 +0100\r\nSubject: x\r\n' }
  expect((await mailOf(dated)).value.sentAt).toBe('2026-11-24T08:15:30Z')
  expect((await mailOf(received)).value.sentAt).toBe('2026-11-25T10:00:00Z')
})

const cyrillic = { ansi: Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]) }

test.each<[string, Properties, string]>([
  ['its own code page', { '3ffd': 1251 }, 'Привет'],
  ['its language', { '3ff1': 1049, '3fde': 65001 }, 'Привет'],
  ['the code page of its markup', { '3fde': 1251 }, 'Привет'],
  ['Windows-1252 where nothing is said', { '3fde': 65001 }, 'Ïðèâåò'],
])('a text that is not Unicode is read in %s', async (_, more, subject) => {
  expect((await mailOf({ '001a': 'IPM.Note', '0037': cyrillic, ...more })).value.subject).toBe(subject)
})

test('the text of a mail with markup only is that of the markup, in its encoding', async () => {
  const markup = Buffer.from('<html><style>p {}</style><p>Möte – nej</p></html>')
  expect((await mailOf({ ...note, '1000': ' \r\n', '1013': markup, '3fde': 65001 })).value.text).toBe('Möte – nej')
})

test('the text of a mail with rich text only is that of the rich text', async () => {
  const rich = Buffer.from("{\\rtf1\\ansi\\ansicpg1252\\fromhtml1{\\*\\htmltag <p>}M\\'f6te\\par Nej}", 'latin1')
  const packed = Buffer.alloc(16 + rich.length)
  packed.writeUInt32LE(rich.length + 12, 0)
  packed.writeUInt32LE(rich.length, 4)
  packed.write('MELA', 8)
  rich.copy(packed, 16)
  expect((await mailOf({ ...note, '1000': '', '1009': packed })).value.text).toBe('Möte\nNej')
})

test('a contact keeps what belongs to work, and counts what is left out', async () => {
  const { value, problems, dropped } = await contactOf(
    {
      '001a': 'IPM.Contact',
      '3001': 'Dr. Ylva Provåker',
      '3a45': 'Dr.',
      '3a06': 'Ylva',
      '3a11': 'Provåker',
      '3a16': 'Riksdagen',
      '3a17': 'Ledamot',
      '3a18': 'Trafikutskottet',
      '3a08': '08-786 40 01',
      '3a1c': '070-123 45 67',
      '3a09': '0920-12 34 56',
      '3a42': new Date('1970-05-05T00:00:00Z'),
      '3a48': 'Make',
      '3a07': '19700505-0000',
      '3a4d': { short: 1 },
      '3a58': ['Barn Ett', 'Barn Två'],
      '3a5d': 'Hemgatan 1',
      '3a59': 'Luleå',
      'address 801a': 'Hemgatan 1\r\nLuleå',
      'address 8082': 'EX',
      'address 8083': internal('yp'),
      'address 8084': 'ylva@riksdagen.example',
      'address 8093': internal('yp2'),
      'address 8045': 'Riksgatan 1',
      'address 8046': 'Stockholm',
      'address 8048': '100 12',
      Keywords: ['Trafik', 'Norr'],
      '1000': 'Träffades i Luleå.',
    },
    { attachments: [{ '3707': 'ContactPicture.jpg' }] },
  )
  expect(value).toEqual({
    isOrganisation: false,
    name: 'Ylva Provåker',
    givenName: 'Ylva',
    additionalNames: '',
    familyName: 'Provåker',
    title: 'Ledamot',
    organisation: 'Riksdagen',
    unit: 'Trafikutskottet',
    emails: [{ address: 'ylva@riksdagen.example', label: '' }],
    phones: [
      { number: '08-786 40 01', kind: 'work' },
      { number: '070-123 45 67', kind: 'mobile' },
    ],
    workAddress: 'Riksgatan 1\n100 12 Stockholm',
    website: '',
    note: 'Träffades i Luleå.',
    categories: ['Trafik', 'Norr'],
    ids: [],
  })
  expect(problems).toEqual([])
  expect(dropped).toEqual({
    'private-phone': 1,
    spouse: 1,
    'personal-number': 1,
    'private-address': 1,
    gender: 1,
    birthday: 1,
    children: 1,
    photo: 1,
  })
})

test('a contact with nothing but an organisation is that organisation, and one without a name is reported', async () => {
  const body = { '001a': 'IPM.Contact', '3001': 'Trafikverket', '3a16': 'Trafikverket' }
  expect((await contactOf(body)).value).toMatchObject({ isOrganisation: true, name: 'Trafikverket' })
  expect((await contactOf({ '001a': 'IPM.Contact' })).problems).toEqual([{ code: 'no-name', field: 'name' }])
})

const appointment: Properties = {
  '001a': 'IPM.Appointment',
  '0037': 'Frukostmöte',
  '0042': 'Göte',
  '0065': 'gote@kontoret.example',
  'appointment 820d': new Date('2026-07-01T06:30:00Z'),
  'appointment 820e': new Date('2026-07-01T07:15:00Z'),
  'appointment 8208': 'Riksgatan 1',
}

test('an appointment has its day and time in Stockholm, and people without rooms', async () => {
  const { value, problems } = await eventOf(appointment, {
    recipients: [
      { '0c15': to, '3001': 'Göte', '3003': 'gote@kontoret.example', '5ffd': 3 },
      { '0c15': to, '3001': 'Ylva', '3003': 'ylva@riksdagen.example', '5fff': 3 },
      { '0c15': copy, '3001': 'Nia', '3003': 'nia@region.example', '5fff': 4 },
      { '0c15': room, '3001': 'Sal 3', '3003': 'sal3@kontoret.example' },
    ],
  })
  expect(value).toMatchObject({
    isOfSeries: false,
    summary: 'Frukostmöte',
    location: 'Riksgatan 1',
    startsOn: '2026-07-01',
    startsTime: '08:30',
    startsAt: '2026-07-01T06:30Z',
    endsAt: '2026-07-01T07:15Z',
    lastDay: null,
    durationMinutes: 45,
    organiser: { name: 'Göte', email: 'gote@kontoret.example' },
    attendees: [
      { name: 'Ylva', email: 'ylva@riksdagen.example', answer: 'accepted' },
      { name: 'Nia', email: 'nia@region.example', answer: 'declined' },
    ],
    isCancelled: false,
  })
  expect(value).not.toHaveProperty('recurrence')
  expect(problems).toEqual([])
})

test('an event of whole days keeps the day that was meant, wherever it was written down', async () => {
  const whole = (start: string, end: string) =>
    eventOf({
      ...appointment,
      'appointment 8215': true,
      'appointment 820d': new Date(start),
      'appointment 820e': new Date(end),
    })
  const inStockholm = await whole('2026-06-30T22:00:00Z', '2026-07-02T22:00:00Z')
  expect(inStockholm.value).toMatchObject({
    startsOn: '2026-07-01',
    lastDay: '2026-07-02',
    startsTime: null,
    startsAt: null,
  })
  const inHelsinki = await whole('2026-12-31T22:00:00Z', '2027-01-01T22:00:00Z')
  expect(inHelsinki.value).toMatchObject({ startsOn: '2027-01-01', lastDay: '2027-01-01' })
  const inLondon = await whole('2027-01-01T00:00:00Z', '2027-01-02T00:00:00Z')
  expect(inLondon.value).toMatchObject({ startsOn: '2027-01-01', lastDay: '2027-01-01' })
})

test('of a series the first occurrence is read, with how often it recurs', async () => {
  const { value } = await eventOf({ ...appointment, 'appointment 8223': true, 'appointment 8231': 2 })
  expect(value).toMatchObject({ isOfSeries: true, recurrence: 'weekly', startsOn: '2026-07-01' })
})

const globalId = (day: string, rest: string) => Buffer.from(`040000008200E00074C5B7101A82E008${day}${rest}`, 'hex')

test('the id of a meeting is the same at each occurrence, and that of another program is its own', async () => {
  const rest = '00'.repeat(16) + '10000000' + '11'.repeat(16)
  const one = await eventOf({ ...appointment, 'meeting 0003': globalId('07EA0701', rest) })
  expect(one.value.uid).toBe(`040000008200E00074C5B7101A82E00800000000${rest}`.toUpperCase())
  expect(one.value.key).toBe(`${one.value.uid} 2026-07-01T06:30Z`)
  const other = Buffer.from('vCal-Uid\x01\0\0\0abc@kalender.example\0').toString('hex')
  const foreign = await eventOf({ ...appointment, 'meeting 0003': globalId('00000000', `${'00'.repeat(20)}${other}`) })
  expect(foreign.value.uid).toBe('abc@kalender.example')
  expect((await eventOf(appointment)).value.key).toBe((await eventOf(appointment)).value.key)
})

test('an invitation is an event, a cancelled one is cancelled, and an answer is a mail', async () => {
  const invited = await eventOf({ ...appointment, '001a': 'IPM.Schedule.Meeting.Request' })
  expect(invited.value.isCancelled).toBe(false)
  const cancelled = await eventOf({ ...appointment, '001a': 'IPM.Schedule.Meeting.Canceled' })
  expect(cancelled.value.isCancelled).toBe(true)
  const answer = await mailOf({ ...appointment, '001a': 'IPM.Schedule.Meeting.Resp.Pos' })
  expect(answer.value.subject).toBe('Frukostmöte')
})

test('an event without a start, and one that ends before it starts, are reported', async () => {
  const { 'appointment 820d': _, ...without } = appointment
  expect((await eventOf(without)).problems).toEqual([{ code: 'no-day', field: 'startsOn' }])
  const backwards = await eventOf({ ...appointment, 'appointment 820e': new Date('2026-07-01T06:00:00Z') })
  expect(backwards.problems).toEqual([{ code: 'ends-before-start', field: 'endsAt' }])
  expect(backwards.value).toMatchObject({ durationMinutes: null, endsAt: null })
})

test.each<[string, Properties]>([
  ['private', { '0036': 2 }],
  ['confidential', { '0036': 3 }],
  ['private by the newer mark', { 'common 8506': true }],
])('a %s event and contact is left out and counted', async (_, mark) => {
  expect(await readOutlookMessage(outlookFile({ ...appointment, ...mark }))).toEqual({
    kind: 'events',
    rows: [],
    dropped: { 'private-event': 1 },
    passedOver: { private: 1 },
  })
  const contact = await readOutlookMessage(outlookFile({ '001a': 'IPM.Contact', '3001': 'Hemlig', ...mark }))
  expect(contact).toMatchObject({ rows: [], passedOver: { private: 1 } })
})

test.each([
  ['IPM.DistList', 'unknown-kind'],
  ['IPM.Task', 'unknown-kind'],
])('an item of the class %s is refused', async (messageClass, reason) => {
  await expect(readOutlookMessage(outlookFile({ '001a': messageClass }))).rejects.toMatchObject({ reason })
})
