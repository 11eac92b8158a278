import { expect, test } from 'vitest'
import type { ReadEvent } from '../../../../office/imports/reading/read-event'
import { readRiksdagText } from '../../../../office/imports/reading/riksdag/read-riksdag'
import { asXml, calendar, documentHit, documentState, hitList, meeting, meetingHit } from './riksdag-samples'

function eventsOf(text: string, wanted: 'documents' | 'events' = 'documents') {
  const reading = readRiksdagText(text, wanted)
  if (reading.kind !== 'events') throw new Error(`read as ${reading.kind}`)
  return reading
}

function only(text: string): ReadEvent {
  const [row] = eventsOf(text).rows
  if (!row) throw new Error('no row')
  return row.value
}

test('a meeting of the calendar has a start in Stockholm and no end', () => {
  expect(only(calendar(meeting()))).toMatchObject({
    uid: 'RDHEC120261216ap',
    summary: 'Debatt om förslag',
    location: 'Kammaren',
    startsOn: '2026-12-16',
    startsTime: '09:00',
    startsAt: '2026-12-16T08:00Z',
    endsAt: null,
    durationMinutes: null,
    lastDay: null,
    categories: ['kammaren', 'arbetsplenum', 'Debatt och beslut', 'kamm'],
  })
})

test.each(['Ingen starttid', 'Efter debattens slut'])('a start with the status "%s" is no time', status => {
  const event = only(
    calendar(meeting({ DTSTART: '20261216T090100', XRDDTSTARTSTATUS: status, DESCRIPTION: [status, ''] })),
  )
  expect(event).toMatchObject({
    startsOn: '2026-12-16',
    startsTime: null,
    startsAt: null,
    lastDay: null,
    description: '',
  })
})

test('line breaks and commas are written out in texts', () => {
  expect(only(calendar(meeting())).description).toBe('2026/27:TU99 Järnväg, vägar\n\n2026/27:NU98 Handel')
})

test('documents are read from between the braces only', () => {
  expect(only(calendar(meeting())).documents).toEqual(['HE01TU99', 'HE01NU98'])
})

test('a meeting can be about hundreds of documents', () => {
  const ids = Array.from({ length: 400 }, (_, at) => `HE01TU${at}`)
  expect(only(calendar(meeting({ XRDDATA: `dok_id{${ids.join(',')}};X-RD-TLISTA:` }))).documents).toEqual(ids)
})

test.each(['', ';X-RD-TLISTA:;X-RD-FLISTA:', null, 'dok_id{}'])('the data %j names no document', XRDDATA => {
  expect(only(calendar(meeting({ XRDDATA }))).documents).toEqual([])
})

test('an event of several days has its last day and no time', () => {
  const event = only(calendar(meeting({ DTEND: '20261218T160000' })))
  expect(event).toMatchObject({ startsOn: '2026-12-16', lastDay: '2026-12-18', startsTime: null })
})

test('a meeting before midnight is not one of two days', () => {
  const event = only(calendar(meeting({ DTSTART: '20261216T233000', DTEND: '20261217T003000' })))
  expect(event).toMatchObject({ startsTime: '23:30', lastDay: null })
})

test('an event with a day only lasts that day', () => {
  expect(only(calendar(meeting({ DTSTART: '20261216', DTEND: '' })))).toMatchObject({
    startsTime: null,
    lastDay: '2026-12-16',
  })
})

test('a meeting without a UID has the same key at each reading', () => {
  const keys = [meeting({ UID: '' }), meeting({ UID: null }), meeting({ UID: '', SUMMARY: 'Votering' })].map(
    one => only(calendar(one)).key,
  )
  expect(keys[0]).toMatch(/^[\da-f]{64}$/)
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
})

test('the calendar and the list of hits give one meeting the same key', () => {
  const inCalendar = only(calendar(meeting({ UID: 'RDHEA3TU202612011100' })))
  expect(only(hitList(meetingHit())).key).toBe(inCalendar.key)
})

test.each([
  ['20261340T090000', 'no-such-day'],
  ['', 'no-day'],
])('the start %j fails its row only', (DTSTART, code) => {
  const { rows } = eventsOf(calendar(meeting({ DTSTART }), meeting()))
  expect(rows.map(({ problems }) => problems.map(problem => problem.code))).toEqual([[code], []])
})

test('a time that does not exist is reported, and the day stays', () => {
  const [row] = eventsOf(calendar(meeting({ DTSTART: '20261216T250000' }))).rows
  expect(row?.value).toMatchObject({ startsOn: '2026-12-16', startsTime: null })
  expect(row?.problems).toEqual([{ code: 'no-such-time', field: 'DTSTART', said: '20261216T250000' }])
})

test('a meeting that is not held says so', () => {
  expect(only(calendar(meeting({ SUMMARY: 'Inställt: Debatt' }))).isCancelled).toBe(true)
  expect(only(calendar(meeting())).isCancelled).toBe(false)
})

test('the calendar in XML says the same as in JSON', () => {
  const json = calendar(meeting(), meeting({ UID: 'RD2', XRDDTSTARTSTATUS: 'Ingen starttid' }))
  const values = (text: string) => eventsOf(text).rows.map(({ value }) => value)
  expect(values(asXml(json))).toEqual(values(json))
})

test('a hit of the calendar is a meeting, with the place of its notice', () => {
  expect(only(hitList(meetingHit()))).toMatchObject({
    uid: 'rdhea3tu202612011100',
    summary: 'Trafikutskottets sammanträde',
    location: 'RÖ9-99',
    startsOn: '2026-12-01',
    startsTime: '11:00',
    endsAt: null,
    categories: ['utskottsmöte', 'Kallelse'],
    documents: [],
  })
})

test('a place is found inside other markup', () => {
  const notis =
    '<p><strong>Tid: </strong>Klockan 9<br /><strong>Plats:</strong> Kammaren,&nbsp;Riksgatan 3 </p><p>Öppet</p>'
  expect(only(hitList(meetingHit({ notis }))).location).toBe('Kammaren, Riksgatan 3')
})

test.each([
  [{ egenskaper: { egenskap: [{ kod: 'tidpunktnoggrannhet', namn: 'Ingen starttid' }] } }],
  [{ egenskaper: '', undertitel: 'Efter debattens slut' }],
])('a time that is not exact is no time: %j', given => {
  expect(only(hitList(meetingHit(given)))).toMatchObject({ startsOn: '2026-12-01', startsTime: null, startsAt: null })
})

test('a session abroad lasts whole days', () => {
  const session = meetingHit({ datum: '2026-12-01 06:00:00', slutdatum: '2026-12-04 23:45:00' })
  expect(only(hitList(session))).toMatchObject({ startsOn: '2026-12-01', lastDay: '2026-12-04', startsTime: null })
})

test('a session abroad of one day lasts that day', () => {
  const session = meetingHit({ datum: '2026-12-01 06:00:00', slutdatum: '2026-12-01 23:45:00' })
  expect(only(hitList(session))).toMatchObject({ startsOn: '2026-12-01', lastDay: '2026-12-01', startsTime: null })
})

test('the day of publication is never the day of a meeting', () => {
  const [row] = eventsOf(hitList(meetingHit({ datum: '' }))).rows
  expect(row?.problems.map(({ code }) => code)).toEqual(['no-day'])
  expect(row?.value.startsOn).toBe('')
})

test('of a list with both kinds the caller chooses one, and the other is counted', () => {
  const list = hitList(documentHit(), meetingHit(), meetingHit({ id: 'rd2' }))
  expect(readRiksdagText(list)).toMatchObject({ kind: 'documents', rows: { length: 1 }, passedOver: { meetings: 2 } })
  expect(eventsOf(list, 'events')).toMatchObject({ rows: { length: 2 }, passedOver: { documents: 1 } })
})

test('the state of a meeting is a meeting, not a document', () => {
  const dokument = meetingHit({ database: undefined, typ: 'utskottsmöte', id: undefined })
  expect(only(documentState({ dokument }))).toMatchObject({ key: 'rdhea3tu202612011100', startsTime: '11:00' })
})
