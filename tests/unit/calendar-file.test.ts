import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarOf, meetingCalendarOf } from '../../office/extracts/calendar'

const now = new Date('2026-11-22T09:00:00Z')
const long =
  'Remissvar om naturresursavgifter, åtgärder; och "återbäring" till Älvsbyn, Överkalix, Övertorneå och Åre\nsenast i dag'
const text = calendarOf(
  'Talan: bevakningsdatum',
  [
    { on: '2026-12-31', what: long, process: null, processId: null },
    { on: '2027-03-28', what: 'Debatt', process: 'Plan, ny', processId: 'p1' },
  ],
  now,
)

test('a watch date is a whole day, even at New Year and when the clocks change', () => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
  expect(events.map(event => [event.startDate.toString(), event.endDate.toString(), event.startDate.isDate])).toEqual([
    ['2026-12-31', '2027-01-01', true],
    ['2027-03-28', '2027-03-29', true],
  ])
  expect(events.map(event => event.summary)).toEqual([long, 'Plan, ny: Debatt'])
  expect(new Set(events.map(event => event.uid)).size).toBe(2)
})

test('a line has at most 75 bytes, breaks between letters and ends with CRLF', () => {
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\uFFFD\r\n]/)
  }
  expect(text.replaceAll('\r\n ', '')).toContain('Älvsbyn\\, Överkalix\\, Övertorneå och Åre\\nsenast i dag')
})

const uids = (days: Parameters<typeof calendarOf>[1], at = now) =>
  [
    ...calendarOf('x', days, at)
      .replaceAll('\r\n ', '')
      .matchAll(/UID:(.*)\r/g),
  ].map(([, uid]) => uid)
const motions = (process: string | null, ...parties: string[]) =>
  parties.map(party => ({
    on: '2026-12-15',
    processId: process,
    process,
    what: `Sista dag för motioner från ${party}`,
  }))

test.each([['plan'], [null]])('days of process %s with the same words on the same day have different ids', process => {
  const days = motions(process, 'vänstern', 'högern', 'mitten', 'mitten')
  expect(new Set(uids(days)).size).toBe(4)
})

test('a day keeps its id when the order changes or the file is written later', () => {
  const [first, second] = motions(null, 'vänstern', 'högern')
  if (!first || !second) throw new Error('there are two')
  expect(uids([second, first], new Date('2027-01-01T00:00:00Z'))).toEqual(uids([first, second]).toReversed())
})

test('a row keeps its id when its day or words change, so that a calendar replaces it', () => {
  const row = { key: 'row-1', on: '2026-12-15', processId: 'plan', process: 'Plan', what: 'Debatt' }
  expect(uids([{ ...row, on: '2026-12-17', process: 'Planen', what: 'Debatt i kammaren' }])).toEqual(uids([row]))
})

test('the id of a day holds none of its words', () => {
  const [uid = ''] = uids([{ key: 'Hemliga planen', on: '2026-12-15', processId: 'p', process: 'P', what: 'Debatt' }])
  expect(uid).toMatch(/^[0-9a-f]{32}@talan$/)
})

const meeting = {
  key: 'i1',
  on: '2026-11-24',
  time: '09:15',
  minutes: 45,
  title: 'Dubbelspår, och mer',
  who: 'Göte Mallberg, ledamot',
  place: 'Hus 3; sal B',
} as const
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
const startsAndEnds = (...meetings: Parameters<typeof meetingCalendarOf>[1]) =>
  eventsOf(meetingCalendarOf('Möten', meetings, now)).map(({ startDate, endDate }) => [
    startDate.toString(),
    endDate.toString(),
  ])

test('a meeting is at its moment in UTC, in winter and in summer time', () => {
  expect(startsAndEnds(meeting, { ...meeting, key: 'i2', on: '2026-07-01' })).toEqual([
    ['2026-11-24T08:15:00Z', '2026-11-24T09:00:00Z'],
    ['2026-07-01T07:15:00Z', '2026-07-01T08:00:00Z'],
  ])
})

test('a meeting in the hour that is skipped, or repeated, has one moment, and one over midnight ends the day after', () => {
  const at = (on: string, time: string) => ({ ...meeting, on, time, minutes: 60 })
  expect(startsAndEnds(at('2027-03-28', '02:30'), at('2026-10-25', '02:30'), at('2026-12-31', '23:30'))).toEqual([
    ['2027-03-28T01:30:00Z', '2027-03-28T02:30:00Z'],
    ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['2026-12-31T22:30:00Z', '2026-12-31T23:30:00Z'],
  ])
})

test('a meeting without a length is an hour, and one without a time is the whole day', () => {
  expect(startsAndEnds({ ...meeting, minutes: null }, { ...meeting, time: null, minutes: null })).toEqual([
    ['2026-11-24T08:15:00Z', '2026-11-24T09:15:00Z'],
    ['2026-11-24', '2026-11-25'],
  ])
})

test('a meeting has its words, its people and its place, and keeps its id when it is moved', () => {
  const [event, moved] = eventsOf(meetingCalendarOf('Möten', [meeting, { ...meeting, on: '2026-11-25' }], now))
  expect([event?.summary, event?.description, event?.location]).toEqual([
    'Dubbelspår, och mer',
    'Göte Mallberg, ledamot',
    'Hus 3; sal B',
  ])
  expect(moved?.uid).toBe(event?.uid)
  expect(event?.uid).toMatch(/^[0-9a-f]{32}@talan$/)
})
