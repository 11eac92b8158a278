import { expect, test } from 'vitest'
import { readCalendar } from '../../../../office/imports/reading/calendar/read-calendar'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { aCalendar, anEvent, onlyEvent, problemsOf, readEvents, readText, startsOf, thisYear } from './a-calendar'

const reasonOf = (bytes: Uint8Array): string => {
  try {
    readCalendar(bytes, thisYear)
    return 'read'
  } catch (error) {
    return error instanceof Unreadable ? error.reason : String(error)
  }
}

test('a letter that is split by a fold of bytes is read whole', () => {
  const [before, after] = [Buffer.from('SUMMARY:xx'), Buffer.from('å slut')]
  const text = aCalendar(anEvent('SUMMARY:@'))
  const [head, tail] = text.split('SUMMARY:@')
  const bytes = Buffer.concat([
    Buffer.from(head ?? ''),
    before,
    after.subarray(0, 1),
    Buffer.from('\r\n '),
    after.subarray(1),
    Buffer.from(tail ?? ''),
  ])
  expect(readCalendar(bytes, thisYear).rows[0]?.value.summary).toBe('xxå slut')
})

test('a file in Windows-1252, in UTF-16 and with a byte order mark gives the same words', () => {
  const text = aCalendar(anEvent('SUMMARY:Räksmörgås'))
  const files = [Buffer.from(text, 'latin1'), Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(`\ufeff${text}`)]
  for (const bytes of files) expect(readCalendar(bytes, thisYear).rows[0]?.value.summary).toBe('Räksmörgås')
})

test('two calendars of different encodings in one file are both read right', () => {
  const two = [
    Buffer.from(aCalendar(anEvent('SUMMARY:Åre'))),
    Buffer.from(aCalendar(anEvent('UID:e2', 'SUMMARY:Öjebyn')), 'latin1'),
  ]
  expect(readCalendar(Buffer.concat(two), thisYear).rows.map(({ value }) => value.summary)).toEqual(['Åre', 'Öjebyn'])
})

test('letters in two parts and invisible characters become plain letters', () => {
  expect(onlyEvent(anEvent('SUMMARY:A\u030are\u200b')).summary).toBe('Åre')
})

test('a row has the line of the file on which its event begins, also after folded lines', () => {
  const { rows } = readEvents(anEvent('SUMMARY:Möte om', ' en ', ' fråga'), anEvent('UID:e2'))
  expect(rows.map(({ place }) => place.line)).toEqual([3, 11])
})

test('lines may end with LF, with CR CR LF and with CR alone', () => {
  const text = aCalendar(anEvent())
  for (const end of ['\n', '\r\r\n', '\r']) expect(readText(text.replaceAll('\r\n', end)).rows).toHaveLength(1)
})

test('several calendars in one file are all read', () => {
  const text = ['1', '2', '3'].map(id => aCalendar(anEvent(`UID:${id}`))).join('')
  expect(readText(text).rows.map(({ value }) => value.uid)).toEqual(['1', '2', '3'])
})

test('a bad line makes one bad row and leaves the others', () => {
  const { rows } = readEvents(
    anEvent('UID:1'),
    anEvent('UID:2', 'DTSTART;TZID="Europe/Stockholm:20261124T090000'),
    anEvent('UID:3'),
  )
  expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], ['broken-record'], []])
})

test('a bad line of a property that is not used is no problem', () => {
  expect(problemsOf(anEvent('X-THING;A="b:c', 'rubbish without a colon'))).toEqual([])
})

test('rubbish after the calendar is passed over', () => {
  expect(readText(`${aCalendar(anEvent())}\r\n--boundary--\r\n\0\0`).rows).toHaveLength(1)
})

test('an event that is cut off is an error that repeats none of its words', () => {
  const text = aCalendar(anEvent('UID:1'), anEvent('UID:2', 'SUMMARY:Hemligt'))
  const { rows } = readText(text.slice(0, text.indexOf('Hemligt') + 7))
  expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], ['broken-record']])
  expect(JSON.stringify(rows)).not.toContain('Hemligt')
})

test.each(['PRIVATE', 'CONFIDENTIAL', 'private', 'X-PERSONAL'])(
  'nothing of an event of class %s leaves the reader',
  word => {
    const read = readEvents(
      anEvent(`CLASS:${word}`, 'UID:hemlig-1', 'SUMMARY:Tandläkare', 'ATTENDEE:mailto:x@y.example'),
    )
    expect(read).toEqual({ kind: 'events', rows: [], dropped: { 'private-event': 1 }, passedOver: { private: 1 } })
  },
)

test('an event with a broken line of class is private', () => {
  expect(readEvents(anEvent('CLASS;="PRIVATE', 'SUMMARY:Tandläkare')).passedOver).toEqual({ private: 1 })
})

test('a private event with another bad line is only counted', () => {
  const read = readEvents(anEvent('SUMMARY;A="Tandläkare', 'CLASS:PRIVATE'))
  expect(JSON.stringify(read)).not.toContain('Tandl')
})

test('a change of a private series is private too', () => {
  const changed = anEvent('RECURRENCE-ID:20261125T090000Z', 'DTSTART:20261126T090000Z', 'SUMMARY:Tandläkare')
  const read = readEvents(anEvent('CLASS:PRIVATE', 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:Tandläkare'), changed)
  expect([read.rows, read.passedOver]).toEqual([[], { private: 2 }])
})

test('an occurrence that was made private is hidden, and its series is not', () => {
  const hidden = anEvent('RECURRENCE-ID:20261125T090000Z', 'DTSTART:20261125T090000Z', 'CLASS:PRIVATE')
  expect(startsOf(anEvent('RRULE:FREQ=DAILY;COUNT=3'), hidden)).toEqual(['2026-11-24T09:00Z', '2026-11-26T09:00Z'])
})

test.each(['REPLY', 'CANCEL', 'COUNTER'])('what comes with the method %s is no meeting', method => {
  const read = readEvents(`METHOD:${method}`, anEvent())
  expect([read.rows, read.passedOver]).toEqual([[], { [method.toLowerCase()]: 1 }])
})

test('tasks, notes and busy times are counted and passed over', () => {
  const parts = ['VTODO', 'VJOURNAL', 'VFREEBUSY', 'VPOLL'].map(name => `BEGIN:${name}\r\nSUMMARY:x\r\nEND:${name}`)
  expect(readEvents(...parts, anEvent())).toMatchObject({
    rows: [{ value: { summary: 'Möte' } }],
    passedOver: { todo: 1, journal: 1, freebusy: 1, other: 1 },
  })
})

test('a cancelled event is marked and kept', () => {
  expect(onlyEvent(anEvent('STATUS:CANCELLED')).isCancelled).toBe(true)
})

test('words are read without their escapes, and those of an alarm or of HTML not at all', () => {
  const alarm = 'BEGIN:VALARM\r\nDESCRIPTION:Påminnelse\r\nEND:VALARM'
  const event = onlyEvent(
    anEvent(
      'X-ALT-DESC;FMTTYPE=text/html:<p>html</p>',
      alarm,
      'DESCRIPTION:Rad\\n\\nå\\, ä\\; c:\\\\x',
      'CATEGORIES:El\\, gas,Väg',
    ),
  )
  expect([event.description, event.categories]).toEqual(['Rad\n\nå, ä; c:\\x', ['El, gas', 'Väg']])
})

test('people are read with their answers, and rooms, equipment and Exchange names are no people', () => {
  const { organiser, attendees } = onlyEvent(
    anEvent(
      'ORGANIZER;CN="Alva Teststråle":MAILTO:alva@nsso.example',
      'ATTENDEE;CN="Låtsby, Örjan";PARTSTAT=ACCEPTED:mailto:orjan@riksdagen.example',
      'ATTENDEE;CN=Plan 4;CUTYPE=ROOM:mailto:rum@nsso.example',
      'ATTENDEE;CN=Projektor;CUTYPE=RESOURCE:mailto:projektor@nsso.example',
      "ATTENDEE;CN='Åsa Öberg-Test':invalid:/o=ExchangeLabs/ou=x",
      'ATTENDEE;CN=orjan@riksdagen.example:mailto:ORJAN@riksdagen.example',
    ),
  )
  expect(organiser).toEqual({ name: 'Alva Teststråle', email: 'alva@nsso.example' })
  expect(attendees).toEqual([
    { name: 'Låtsby, Örjan', email: 'orjan@riksdagen.example', answer: 'accepted' },
    { name: 'Åsa Öberg-Test', email: '', answer: '' },
  ])
})

test('an event without an id is known by its start, summary and organiser', () => {
  const keyOf = (...lines: readonly string[]) => onlyEvent(anEvent('UID:', ...lines)).key
  expect(keyOf()).toBe(keyOf('LOCATION:Rum 2'))
  expect(
    new Set([keyOf(), keyOf('SUMMARY:Annat'), keyOf('DTSTART:20261124T093000Z'), keyOf('ORGANIZER:mailto:a@b.example')])
      .size,
  ).toBe(4)
})

test('a file that is read again gives the same keys', () => {
  const text = aCalendar(anEvent('RRULE:FREQ=DAILY;COUNT=3'), anEvent('UID:'))
  const keys = () => readText(text).rows.map(({ value }) => value.key)
  expect(keys()).toEqual(keys())
  expect(new Set(keys()).size).toBe(4)
})

test('of two versions of an event the one with the higher sequence is read, then the one with the later stamp', () => {
  const version = (sequence: number, stamp: string) =>
    anEvent(`SEQUENCE:${sequence}`, `DTSTAMP:${stamp}`, `SUMMARY:${sequence} ${stamp}`)
  const read = readEvents(
    version(2, '20261101T000000Z'),
    version(10, '20261001T000000Z'),
    version(10, '20261002T000000Z'),
  )
  expect(read.rows.map(({ value }) => value.summary)).toEqual(['10 20261002T000000Z'])
  expect(read.passedOver).toEqual({ replaced: 2 })
})

test('events that all have the same id are different events if they start at different times', () => {
  const read = readEvents(anEvent(), anEvent('DTSTART:20261125T090000Z', 'DTEND:20261125T100000Z'))
  expect(new Set(read.rows.map(({ value }) => value.key)).size).toBe(2)
})

test.each([
  ['', 'empty'],
  ['\r\n\r\n', 'empty'],
  ['<!DOCTYPE html><html><body>502</body></html>', 'web-page'],
  ['Namn;Datum\r\nÅsa;2026-11-24', 'unknown-kind'],
  ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR', 'no-rows'],
  ['BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:x\r\nEND:VTIMEZONE\r\nEND:VCALENDAR', 'no-rows'],
])('a file with %j is refused', (text, reason) => {
  expect(reasonOf(Buffer.from(text))).toBe(reason)
})
