import { expect, test } from 'vitest'
import { readOutlookMessage } from '../../../../office/imports/reading/mail/outlook/outlook-message'
import { outlookFile, type Properties } from './outlook-file'

const [to, copy, room] = [1, 2, 3]

async function eventOf(...parts: Parameters<typeof outlookFile>) {
  const read = await readOutlookMessage(outlookFile(...parts))
  const [row] = read.kind === 'events' ? read.rows : []
  if (!row) throw new Error(read.kind)
  return row
}

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
  const rest = `${'00'.repeat(16)}10000000${'11'.repeat(16)}`
  const one = await eventOf({ ...appointment, 'meeting 0003': globalId('07EA0701', rest) })
  expect(one.value.uid).toBe(`040000008200E00074C5B7101A82E00800000000${rest}`.toUpperCase())
  expect(one.value.key).toBe(`${one.value.uid.toLowerCase()}/2026-07-01T06:30Z`)
  const other = Buffer.from('vCal-Uid\x01\0\0\0abc@kalender.example\0').toString('hex')
  const foreign = await eventOf({ ...appointment, 'meeting 0003': globalId('00000000', `${'00'.repeat(20)}${other}`) })
  expect(foreign.value.uid).toBe('abc@kalender.example')
  expect((await eventOf(appointment)).value.key).toBe((await eventOf(appointment)).value.key)
})

test('an invitation is an event, and a cancelled one is cancelled', async () => {
  const invited = await eventOf({ ...appointment, '001a': 'IPM.Schedule.Meeting.Request' })
  expect(invited.value.isCancelled).toBe(false)
  const cancelled = await eventOf({ ...appointment, '001a': 'IPM.Schedule.Meeting.Canceled' })
  expect(cancelled.value.isCancelled).toBe(true)
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
