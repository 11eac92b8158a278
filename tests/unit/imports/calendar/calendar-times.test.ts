import { expect, test } from 'vitest'
import { anEvent, onlyEvent, problemsOf, readEvents } from './a-calendar'

const at = (start: string, ...parts: readonly string[]) =>
  onlyEvent(...parts, anEvent(`DTSTART${start}`, 'DTEND:')).startsAt

const zone = (name: string, from: string, to: string) =>
  [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    ...['BEGIN:STANDARD', 'DTSTART:16011028T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'],
    ...[`TZOFFSETFROM:${to}`, `TZOFFSETTO:${from}`, 'END:STANDARD'],
    ...['BEGIN:DAYLIGHT', 'DTSTART:16010325T020000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'],
    ...[`TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, 'END:DAYLIGHT', 'END:VTIMEZONE'],
  ].join('\r\n')

test.each([
  ['an IANA name', ';TZID=America/New_York:20261124T090000', '2026-11-24T14:00Z'],
  [
    'an IANA name after the name of a program',
    ';TZID=/freeassociation.example/Tzfile/Europe/London:20260724T090000',
    '2026-07-24T08:00Z',
  ],
  ['a Windows name', ';TZID=W. Europe Standard Time:20260724T090000', '2026-07-24T07:00Z'],
  ['a Windows name in quotes', ';TZID="FLE Standard Time":20261124T090000', '2026-11-24T07:00Z'],
  [
    'a name shown by Windows',
    ';TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien":20260724T090000',
    '2026-07-24T07:00Z',
  ],
  [
    'a name shown by Windows without cities',
    ';TZID="(UTC-05:00) Eastern Time (US & Canada)":20261124T090000',
    '2026-11-24T14:00Z',
  ],
  [
    'a name of the southern half of the world',
    ';TZID="(GMT+10:00) Canberra, Melbourne, Sydney":20261124T090000',
    '2026-11-23T22:00Z',
  ],
  ['the name of UTC in Swedish', ';TZID="(UTC) Samordnad universell tid":20261124T090000', '2026-11-24T09:00Z'],
  ['no zone at all', ':20260724T090000', '2026-07-24T07:00Z'],
])('a time with %s is read', (_, start, instant) => {
  expect(at(start)).toBe(instant)
})

test('a zone that only the file describes is used, also from after the event', () => {
  const event = anEvent('DTSTART;TZID=Custom:20260724T090000', 'DTEND:')
  expect(onlyEvent(event, zone('Custom', '+0200', '+0300')).startsAt).toBe('2026-07-24T06:00Z')
  expect(at(';TZID=Custom:20261124T090000', zone('Custom', '+0200', '+0300'))).toBe('2026-11-24T07:00Z')
})

test('a zone with an empty name is the one that the file describes without a name', () => {
  expect(at(';TZID=:20261124T090000', zone('', '+0000', '+0000'))).toBe('2026-11-24T09:00Z')
})

test('a well-known zone is not taken from the description in the file', () => {
  expect(at(';TZID=Europe/Stockholm:20260724T090000', zone('Europe/Stockholm', '-0500', '-0400'))).toBe(
    '2026-07-24T07:00Z',
  )
})

test('before the first change that a file describes, the offset before it holds', () => {
  const described = zone('Custom', '+0400', '+0500').replaceAll(/DTSTART:1601(\d{4})/g, 'DTSTART:2027$1')
  expect(at(';TZID=Custom:20261124T090000', described)).toBe('2026-11-24T05:00Z')
})

test('a zone described by a rule of each second is not counted through, and is unknown', () => {
  const described = zone('Custom', '+0400', '+0500').replaceAll('FREQ=YEARLY', 'FREQ=SECONDLY')
  expect(problemsOf(described, anEvent('DTSTART;TZID=Custom:20261124T090000'))).toEqual(['unknown-zone'])
})

test('an unknown zone is taken for Stockholm, and the row says so', () => {
  const { rows } = readEvents(
    anEvent(
      'DTSTART;TZID="tzone://Microsoft/Custom":20261124T090000',
      'DTEND;TZID="tzone://Microsoft/Custom":20261124T100000',
    ),
  )
  expect(rows[0]?.value).toMatchObject({ startsAt: '2026-11-24T08:00Z', startsTime: '09:00', durationMinutes: 60 })
  expect(rows[0]?.problems).toEqual([
    { code: 'unknown-zone', field: 'DTSTART', said: 'tzone://Microsoft/Custom', proposed: 'Europe/Stockholm' },
  ])
})

test('the day and the time are those in Stockholm', () => {
  expect(onlyEvent(anEvent('DTSTART:20261124T233000Z', 'DTEND:'))).toMatchObject({
    startsOn: '2026-11-25',
    startsTime: '00:30',
  })
})

test('a night in which the clocks are changed has its hours counted by instants', () => {
  const night = anEvent('DTSTART;TZID=Europe/Stockholm:20261025T003000', 'DTEND;TZID=Europe/Stockholm:20261025T043000')
  expect(onlyEvent(night)).toMatchObject({ startsAt: '2026-10-24T22:30Z', durationMinutes: 300 })
})

test('both hours that October has twice are told apart in UTC', () => {
  const times = ['20261025T003000Z', '20261025T013000Z'].map(start => onlyEvent(anEvent(`DTSTART:${start}`, 'DTEND:')))
  expect(times.map(({ startsTime, startsAt }) => [startsTime, startsAt])).toEqual([
    ['02:30', '2026-10-25T00:30Z'],
    ['02:30', '2026-10-25T01:30Z'],
  ])
})

test('a time that March skips is an hour later', () => {
  expect(at(';TZID=Europe/Stockholm:20260329T023000')).toBe('2026-03-29T01:30Z')
})

test.each([
  ['DTSTART;VALUE=DATE:20261111', 'DTEND;VALUE=DATE:20261113', '2026-11-12'],
  ['DTSTART:20261111', 'DTEND:20261112', '2026-11-11'],
  ['DTSTART;VALUE=DATE:20261111', 'DURATION:P3D', '2026-11-13'],
  ['DTSTART;VALUE=DATE:20261111', 'DTEND:', '2026-11-11'],
])('whole days of %s and %s end on the last day', (start, end, lastDay) => {
  expect(onlyEvent(anEvent('DTEND:', start, end))).toMatchObject({
    startsOn: '2026-11-11',
    startsTime: null,
    startsAt: null,
    lastDay,
  })
})

test.each([
  ['DTSTART;TZID=Europe/Stockholm:20261111T000000', 'DTEND;TZID=Europe/Stockholm:20261113T000000'],
  ['DTSTART:20261110T230000Z', 'DTEND:20261112T230000Z'],
])('the midnights %s that Outlook says are whole days are whole days', (start, end) => {
  const event = anEvent(start, end, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE')
  expect(onlyEvent(event)).toMatchObject({ startsOn: '2026-11-11', lastDay: '2026-11-12', startsAt: null })
})

test('a duration stands for the end', () => {
  expect(onlyEvent(anEvent('DTEND:', 'DURATION:PT1H30M'))).toMatchObject({
    endsAt: '2026-11-24T10:30Z',
    durationMinutes: 90,
  })
})

test.each([
  ['ends-before-start', ['DTEND:20261123T100000Z']],
  ['negative-duration', ['DTEND:', 'DURATION:-PT1H']],
  ['negative-duration', ['DTSTART;VALUE=DATE:20261124', 'DTEND:', 'DURATION:-P2D']],
  ['trailing-text', ['DTSTART:20261124T090000T']],
  ['no-such-day', ['DTSTART:20260230T090000Z']],
  ['no-such-day', ['DTSTART:-0011130T100000']],
  ['no-such-time', ['DTSTART:20261124T250000', 'DTEND:']],
  ['no-day', ['DTSTART:', 'DTEND:']],
  ['unknown-value', ['DTEND:', 'DURATION:en timme']],
  ['unknown-value', ['DTEND:20269999']],
])('%s is said of %j', (code, lines) => {
  expect(problemsOf(anEvent(...lines))).toEqual([code])
})

test('an end before the start is left out', () => {
  expect(onlyEvent(anEvent('DTEND:20261123T100000Z'))).toMatchObject({ endsAt: null, durationMinutes: null })
})
