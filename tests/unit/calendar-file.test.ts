import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarOf } from '../../office/extracts/calendar'

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
