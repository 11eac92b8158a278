import { expect, test } from 'vitest'
import type { InteractionSummary } from '../../src-shared/log/interaction'
import type { CalendarSpan } from '../../src-shared/log/office-calendar'
import { noticesAt } from '../../src-shared/program/day-notices'

/** A Tuesday. */
const day = '2026-11-24'
const meeting = (startsTime: string | null, change: Partial<InteractionSummary> = {}) =>
  ({
    id: `at ${startsTime}`,
    kind: 'meeting_physical',
    status: 'planned',
    startsOn: day,
    startsTime,
    headline: 'Inför planbeslutet',
    confidentiality: 'open',
    ...change,
  }) as InteractionSummary
const spanOf = (meetings: readonly InteractionSummary[], more: Partial<CalendarSpan> = {}): CalendarSpan => ({
  meetings,
  counts: {},
  watched: [],
  promises: [],
  ...more,
})
const promise = { id: 'k' } as CalendarSpan['promises'][number]
const watched = { on: day } as CalendarSpan['watched'][number]
const at = (span: CalendarSpan, time: string, on = day) => noticesAt(span, { day: on, time }, 'sv')

test('the morning tells how much the day has, in numbers and without names', () => {
  const span = spanOf([meeting(null), meeting('09:15'), meeting('14:00')], { promises: [promise], watched: [watched] })
  expect(at(span, '07:30')).toEqual([
    {
      key: 'morning 2026-11-24',
      title: 'I dag',
      body: '3 möten, det första kl. 9.15. 1 åtagande ska vara klart i dag. 1 bevakningsdatum.',
    },
  ])
  expect(noticesAt(spanOf([meeting('09:15')]), { day, time: '07:30' }, 'en')[0]?.body).toBe('1 meeting at 09:15.')
})

test('nothing is told before seven, from eleven on, or of an empty day', () => {
  const span = spanOf([], { promises: [promise] })
  expect(['06:59', '07:00', '10:59', '11:00'].map(time => at(span, time).length)).toEqual([0, 1, 1, 0])
  expect(at(spanOf([]), '08:00')).toEqual([])
})

test('a day off is told of only if it has a meeting', () => {
  const saturday = '2026-11-28'
  expect(at(spanOf([], { watched: [watched] }), '08:00', saturday)).toEqual([])
  expect(at(spanOf([meeting('12:00', { startsOn: saturday })]), '08:00', saturday)).toHaveLength(1)
})

test('a planned meeting is told of from a quarter of an hour before it begins, and not when it has begun', () => {
  const span = spanOf([meeting('14:00')])
  expect(['13:44', '13:45', '13:59', '14:00', '14:01'].map(time => at(span, time).length)).toEqual([0, 1, 1, 0, 0])
  expect(at(span, '13:45')[0]).toEqual({
    key: 'meeting at 14:00 14:00',
    title: 'Inför planbeslutet',
    body: 'kl. 14.00, om 15 minuter',
  })
})

test('a meeting that is held, cancelled or without a time is not told of', () => {
  const span = spanOf([meeting('14:00', { status: 'held' }), meeting('14:00', { status: 'cancelled' }), meeting(null)])
  expect(at(span, '13:50')).toEqual([])
})

test.each([{ confidentiality: 'internal' }, { confidentiality: 'secrecy_marked' }, { isWorkingNote: true }] as const)(
  'a meeting that may not be told in full (%j) is told of by its kind',
  change => {
    const [notice] = at(spanOf([meeting('14:00', { headline: 'Hemligt', ...change })]), '13:50')
    expect(notice?.title).toBe('Möte (fysiskt)')
    expect(JSON.stringify(notice)).not.toContain('Hemligt')
  },
)
