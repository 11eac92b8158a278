import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarOf } from '../../src-main/extracts/calendar'

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

test('a day to watch is the whole of its day, over New Year and the night the clocks change, read by another library', () => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
  expect(events.map(event => [event.startDate.toString(), event.endDate.toString(), event.startDate.isDate])).toEqual([
    ['2026-12-31', '2027-01-01', true],
    ['2027-03-28', '2027-03-29', true],
  ])
  expect(events.map(event => event.summary)).toEqual([long, 'Plan, ny: Debatt'])
  expect(new Set(events.map(event => event.uid)).size).toBe(2)
})

test('no line is longer than 75 bytes or broken inside a letter, and every line ends as the format wants', () => {
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\uFFFD\r\n]/)
  }
  expect(text.replaceAll('\r\n ', '')).toContain('Älvsbyn\\, Överkalix\\, Övertorneå och Åre\\nsenast i dag')
})

test('the same day keeps its name from one file to the next, so that a calendar replaces it', () => {
  const uids = (file: string) => [...file.replaceAll('\r\n ', '').matchAll(/UID:(.*)/g)].map(([, uid]) => uid)
  const later = calendarOf(
    'x',
    [{ on: '2027-03-28', what: 'Debatt', process: 'Plan, ny', processId: 'p1' }],
    new Date(),
  )
  expect(uids(text)).toContain(uids(later)[0])
})
