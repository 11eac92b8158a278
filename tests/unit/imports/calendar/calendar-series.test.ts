import { expect, test } from 'vitest'
import { aCalendar, anEvent, aSeries, onlyEvent, problemsOf, readEvents, readText, startsOf } from './a-calendar'

const wholeDays = (rule: string, ...lines: readonly string[]) =>
  anEvent('DTSTART;VALUE=DATE:20260219', 'DTEND;VALUE=DATE:20260220', `RRULE:${rule}`, ...lines)

test('a weekly series keeps its time by the clock when the clocks are changed', () => {
  const series = anEvent('DTSTART;TZID=W. Europe Standard Time:20261019T090000', 'DTEND:', 'RRULE:FREQ=WEEKLY;COUNT=2')
  expect(startsOf(series)).toEqual(['2026-10-19T07:00Z', '2026-10-26T08:00Z'])
})

test('an occurrence has the key of its series and its own first day', () => {
  const [first, second] = readEvents(aSeries('FREQ=DAILY;COUNT=2')).rows.map(({ value }) => value)
  expect(first).toMatchObject({ key: 'e1@nsso.example/2026-11-24T08:00Z', isOfSeries: true, isChanged: false })
  expect(second).toMatchObject({
    key: 'e1@nsso.example/2026-11-25T08:00Z',
    startsOn: '2026-11-25',
    durationMinutes: 60,
  })
})

test('a series ends at the instant it names, which is an occurrence', () => {
  expect(startsOf(aSeries('FREQ=WEEKLY;UNTIL=20261208T080000Z'))).toHaveLength(3)
  expect(startsOf(aSeries('FREQ=WEEKLY;UNTIL=20261208T075900Z'))).toHaveLength(2)
  expect(startsOf(aSeries('FREQ=WEEKLY;UNTIL=20261208'))).toHaveLength(3)
})

test('the end of a whole-day series in UTC is a day in Stockholm', () => {
  expect(startsOf(wholeDays('FREQ=WEEKLY;UNTIL=20260304T230000Z;BYDAY=TU,TH')).at(-1)).toBe('2026-03-05')
  expect(startsOf(wholeDays('FREQ=WEEKLY;UNTIL=20260817T220000Z;BYDAY=TU,TH')).at(-1)).toBe('2026-08-18')
})

test('an exception is left out, by its instant, its time in another zone, or its day', () => {
  const left = ['EXDATE;TZID=Europe/Stockholm:20261125T090000', 'EXDATE:20261125T080000Z', 'EXDATE;VALUE=DATE:20261125']
  for (const line of left) {
    expect(startsOf(aSeries('FREQ=DAILY;COUNT=3', line))).toEqual(['2026-11-24T08:00Z', '2026-11-26T08:00Z'])
  }
})

test('exceptions of one line and of several lines are all left out', () => {
  const series = aSeries('FREQ=DAILY;COUNT=4', 'EXDATE:20261124T080000Z,20261125T080000Z', 'EXDATE:20261126T080000Z')
  expect(startsOf(series)).toEqual(['2026-11-27T08:00Z'])
})

test('an added date is an occurrence', () => {
  expect(startsOf(aSeries('FREQ=DAILY;COUNT=1', 'RDATE:20261201T120000Z,20261202T120000Z/PT1H'))).toEqual([
    '2026-11-24T08:00Z',
    '2026-12-01T12:00Z',
    '2026-12-02T12:00Z',
  ])
})

const moved = anEvent(
  'RECURRENCE-ID;TZID=Europe/Stockholm:20261125T090000',
  'DTSTART:20261201T100000Z',
  'DTEND:',
  'SUMMARY:Flyttat',
)

test('a changed occurrence replaces the original, and keeps its key', () => {
  const { rows } = readEvents(moved, aSeries('FREQ=DAILY;COUNT=3'))
  expect(rows.map(({ value }) => [value.startsAt, value.isChanged])).toEqual([
    ['2026-12-01T10:00Z', true],
    ['2026-11-24T08:00Z', false],
    ['2026-11-26T08:00Z', false],
  ])
  expect(rows[0]?.value.key).toBe('e1@nsso.example/2026-11-25T08:00Z')
})

test('an occurrence of a whole-day series is replaced by its midnight', () => {
  const change = anEvent(
    'RECURRENCE-ID;TZID=W. Europe Standard Time:20260226T000000',
    'DTSTART;VALUE=DATE:20260227',
    'DTEND;VALUE=DATE:20260228',
  )
  const inUtc = change.replace(/RECURRENCE-ID.*/, 'RECURRENCE-ID:20260225T230000Z')
  for (const override of [change, inUtc]) {
    expect(startsOf(wholeDays('FREQ=WEEKLY;COUNT=3'), override)).toEqual(['2026-02-19', '2026-03-05', '2026-02-27'])
  }
})

test('of two changes of one occurrence the one with the higher sequence is read', () => {
  const older = moved.replace('Flyttat', 'Gammalt')
  const newer = moved.replace('SUMMARY:Flyttat', 'SUMMARY:Nytt\r\nSEQUENCE:2')
  for (const both of [
    [older, newer],
    [newer, older],
  ]) {
    const read = readEvents(...both, aSeries('FREQ=DAILY;COUNT=3'))
    expect(read.rows.find(({ value }) => value.isChanged)?.value.summary).toBe('Nytt')
    expect([read.rows.length, read.passedOver]).toEqual([3, { replaced: 1 }])
  }
})

test('a change without its series is reported', () => {
  expect(problemsOf(moved)).toEqual(['orphan-override'])
})

test('a change of a day that the series does not have is reported', () => {
  expect(problemsOf(moved, aSeries('FREQ=WEEKLY;COUNT=3'))).toContain('orphan-override')
})

test('a change of an occurrence outside the window that was moved into it is read without a complaint', () => {
  const series = anEvent('DTSTART:20251229T090000Z', 'DTEND:', 'RRULE:FREQ=DAILY;COUNT=2')
  const change = anEvent('RECURRENCE-ID:20251230T090000Z', 'DTSTART:20260110T090000Z', 'DTEND:')
  const { rows } = readEvents(series, change)
  expect(rows.map(({ value, problems }) => [value.startsAt, problems])).toEqual([['2026-01-10T09:00Z', []]])
})

test('a cancelled occurrence is marked', () => {
  const { rows } = readEvents(moved.replace('SUMMARY:Flyttat', 'STATUS:CANCELLED'), aSeries('FREQ=DAILY;COUNT=3'))
  expect(rows.map(({ value }) => value.isCancelled)).toEqual([true, false, false])
})

test('an unreadable name of an occurrence is an error and does not replace the series', () => {
  const broken = anEvent('RECURRENCE-ID:igår', 'SEQUENCE:9')
  const { rows } = readEvents(aSeries('FREQ=DAILY;COUNT=2'), broken)
  expect(rows.map(({ problems }) => problems.some(({ code }) => code === 'broken-record'))).toEqual([
    false,
    false,
    true,
  ])
})

test('a series without an end is cut at the end of the window, in silence', () => {
  const { rows } = readText(aCalendar(aSeries('FREQ=WEEKLY')), { from: '2026-12-01', until: '2027-01-31' })
  expect([rows[0]?.value.startsOn, rows.at(-1)?.value.startsOn]).toEqual(['2026-12-01', '2027-01-26'])
  expect(rows.flatMap(({ problems }) => problems)).toEqual([])
})

test('a series that began long ago has the days it would have had', () => {
  const old = anEvent('DTSTART:19000101T090000Z', 'DTEND:', 'RRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE')
  const { rows } = readText(aCalendar(old), { from: '2026-11-01', until: '2026-11-30' })
  // 1 January 1900 was a Monday, and 2 November 2026 is 2,206 times three weeks later.
  expect(rows.map(({ value }) => value.startsOn)).toEqual(['2026-11-02', '2026-11-04', '2026-11-23', '2026-11-25'])
})

test('an event outside the window is counted', () => {
  expect(readEvents(anEvent('DTSTART:20250101T090000Z'), anEvent('UID:2')).passedOver).toEqual({ outside: 1 })
})

test('the last Friday of the month and the last working day are found', () => {
  expect(startsOf(aSeries('FREQ=MONTHLY;BYDAY=-1FR;COUNT=2'))).toEqual(['2026-11-27T08:00Z', '2026-12-25T08:00Z'])
  expect(startsOf(aSeries('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2'))).toEqual([
    '2026-11-30T08:00Z',
    '2026-12-31T08:00Z',
  ])
})

test('a day that a month does not have is skipped, and is not counted', () => {
  const series = anEvent('DTSTART:20260131T090000Z', 'DTEND:', 'RRULE:FREQ=MONTHLY;COUNT=3')
  expect(startsOf(series).map(start => start.slice(0, 10))).toEqual(['2026-01-31', '2026-03-31', '2026-05-31'])
})

test.each([
  'FREQ=HOURLY',
  'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=SECONDLY',
  'FREQ=YEARLY;BYWEEKNO=20',
  'FREQ=OFTA',
  'COUNT=3',
  'FREQ=DAILY;INTERVAL=x',
  'FREQ=DAILY;UNTIL=snart',
  'FREQ=DAILY;BYDAY=',
  'FREQ=DAILY;RSCALE=HEBREW',
])('the rule %s is refused, and is one bad row', rule => {
  expect(problemsOf(aSeries(rule))).toEqual(['broken-record'])
})

test.each(['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4'])(
  'the rule %s, which never holds, leaves the event at its own start',
  rule => {
    const { rows } = readEvents(aSeries(rule))
    expect(rows.map(({ value }) => value.startsAt)).toEqual(['2026-11-24T08:00Z'])
    expect(rows[0]?.problems[0]?.code).toMatch(/unknown-value|endless-series/)
  },
)

test('a rule of days that never holds ends, and says so', () => {
  expect(problemsOf(aSeries('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'))).toEqual(['endless-series'])
})

test('a rule with more occurrences than anybody has is cut, and says so', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour).join(',')
  const { rows } = readEvents(aSeries(`FREQ=DAILY;BYHOUR=${hours};BYMINUTE=0,10,20,30,40,50`))
  expect(rows.length).toBeLessThanOrEqual(5_000)
  expect(rows.at(-1)?.problems.map(({ code }) => code)).toEqual(['endless-series'])
})

test('an interval of a million years leaves the first occurrence', () => {
  expect(onlyEvent(aSeries('FREQ=WEEKLY;INTERVAL=999999999')).startsAt).toBe('2026-11-24T08:00Z')
})

test('all rules of a file share one limit of steps', () => {
  const evil = Array.from({ length: 60 }, (_, at) => aSeries('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', `UID:${at}`))
  const { rows } = readEvents(...evil)
  expect(rows).toHaveLength(60)
  expect(new Set(rows.flatMap(({ problems }) => problems.map(({ code }) => code)))).toEqual(new Set(['endless-series']))
})
