import { expect, test } from 'vitest'
import {
  freeHours,
  hourKey,
  hoursOf,
  minuteAt,
  noTime,
  placedIn,
  stopAt,
  stopsOf,
} from '../../src-renderer/pages/log/calendar/week-layout'
import type { InteractionSummary } from '../../src-shared/log/interaction'

const meeting = (id: string, startsTime: string | null, durationMinutes: number | null): InteractionSummary =>
  ({ id, startsTime, durationMinutes }) as InteractionSummary
const lanes = (...meetings: InteractionSummary[]) =>
  placedIn(meetings).map(({ meeting: { id }, lane, lanes }) => `${id} ${lane + 1}/${lanes}`)

test('meetings at the same time are side by side, and one right after another is alone', () => {
  expect(lanes(meeting('a', '09:00', 60), meeting('b', '09:30', 60), meeting('c', '10:30', 30))).toEqual([
    'a 1/2',
    'b 2/2',
    'c 1/1',
  ])
})

test('a meeting takes a column that is free again beside a long one', () => {
  expect(lanes(meeting('long', '09:00', 180), meeting('b', '09:00', 60), meeting('c', '10:00', 60))).toEqual([
    'long 1/2',
    'b 2/2',
    'c 2/2',
  ])
})

test('a meeting without a length is an hour, a short one is tall enough to read, and one over midnight ends there', () => {
  const [none, short, late] = placedIn([
    meeting('none', '09:00', null),
    meeting('short', '11:00', 5),
    meeting('late', '23:30', 120),
  ])
  expect([none, short, late].map(one => one && [one.from, one.to])).toEqual([
    [540, 600],
    [660, 687],
    [1410, 1440],
  ])
})

test('a meeting without a time is in no hour', () => {
  expect(placedIn([meeting('a', null, null)])).toEqual([])
})

test('the hours are those of a working day, and those that a meeting needs', () => {
  expect(hoursOf([])).toEqual({ first: 8, end: 19 })
  expect(hoursOf(placedIn([meeting('early', '06:45', 30), meeting('late', '21:10', 60)]))).toEqual({
    first: 6,
    end: 23,
  })
  expect(hoursOf(placedIn([meeting('midnight', '23:30', 90)]))).toEqual({ first: 8, end: 24 })
})

test('an hour is free if no meeting is in any part of it', () => {
  const placed = placedIn([meeting('a', '09:15', 45), meeting('b', '11:30', 60)])
  expect(freeHours(placed, { first: 8, end: 14 })).toEqual([8, 10, 13])
})

const day = { placed: placedIn([meeting('a', '09:15', 45)]), hours: { first: 8, end: 11 } }

test('the arrow keys go through what has no time, and then meetings and free hours by time', () => {
  expect(stopsOf(['w'], day.placed, day.hours).map(({ key }) => key)).toEqual(['w', hourKey(8), 'a', hourKey(10)])
  expect(stopsOf([], day.placed, day.hours)[0]).toEqual({ key: 'whole-day', at: noTime })
})

test('in another day the arrow keys come to the same key, or to what is nearest in time', () => {
  const stops = stopsOf([], day.placed, day.hours)
  expect(stopAt(stops, { key: hourKey(10), at: 600 })?.key).toBe(hourKey(10))
  expect(stopAt(stops, { key: hourKey(9), at: 540 })?.key).toBe('a')
  expect(stopAt(stops, { key: 'gone', at: noTime })?.key).toBe('whole-day')
  expect(stopAt(stops, { key: hourKey(18), at: 1080 })?.key).toBe(hourKey(10))
  expect(stopAt([], { key: 'a', at: 0 })).toBeUndefined()
})

test('a height among the hours is a quarter of an hour, and stays in the day', () => {
  expect([0, 13, 20, 52, -1000, 100_000].map(height => minuteAt(height, { first: 8 }))).toEqual([
    480, 495, 510, 540, 0, 1425,
  ])
})
