import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCalendar } from '../../../../office/imports/reading/calendar/read-calendar'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { aCalendar, anEvent, aSeries, readEvents, thisYear } from './a-calendar'

const zone =
  'BEGIN:VTIMEZONE\r\nTZID:Custom\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE'

const sample = Buffer.from(
  aCalendar(
    zone,
    aSeries(
      'FREQ=WEEKLY;COUNT=6;BYDAY=TU,TH',
      'EXDATE:20261126T080000Z',
      'ATTENDEE;CN="Örjan Låtsby":mailto:o@rk.example',
    ),
    anEvent('RECURRENCE-ID:20261201T080000Z', 'DTSTART;TZID=Custom:20261202T090000', 'DURATION:PT45M'),
    anEvent('UID:2', 'CLASS:PRIVATE', 'SUMMARY:Tandläkare'),
    anEvent('UID:', 'DTSTART;VALUE=DATE:20261111', 'DTEND;VALUE=DATE:20261113'),
  ),
)

/** Returns the rows, or null for a file that is refused. Any other exception fails the test. */
function rowsOf(bytes: Uint8Array): number | null {
  try {
    return readCalendar(bytes, thisYear).rows.length
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

const change = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), byte: fc.nat(255) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(),
    byte: fc.constantFrom(0, 10, 13, 32, 34, 44, 58, 59, 61, 92, 200),
  }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(), byte: fc.integer({ min: 1, max: 40 }) }),
)

function changed(
  bytes: Buffer,
  { kind, at, byte }: { readonly kind: string; readonly at: number; readonly byte: number },
): Buffer {
  const place = at % (bytes.length + 1)
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)]
  if (kind === 'cut') return Buffer.from(before)
  if (kind === 'insert') return Buffer.concat([before, Buffer.from([byte]), after])
  if (kind === 'remove') return Buffer.concat([before, after.subarray(byte)])
  return Buffer.concat([before, Buffer.from([byte]), after.subarray(1)])
}

test('a damaged calendar is read or refused', () => {
  expect(rowsOf(sample)).toBe(6)
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), changes => {
      rowsOf(changes.reduce(changed, sample))
    }),
    { numRuns: 300 },
  )
})

const part = (name: string, values: readonly (string | number)[], most = 1) =>
  fc.subarray([...values], { minLength: 1, maxLength: most }).map(list => `${name}=${list.join(',')}`)

const evilRule = fc
  .tuple(
    part('FREQ', ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']),
    fc.array(
      fc.oneof(
        part('INTERVAL', [0, 1, 2, 7, 12, 48, 365, 4_800, 999_999_999]),
        part('COUNT', [0, 1, 10, 999_999_999]),
        part('UNTIL', ['20261231', '20270101T000000Z', '21991231T235959Z', '00000000']),
        part('BYMONTH', [1, 2, 4, 6, 12], 3),
        part('BYMONTHDAY', [1, 29, 30, 31, -1, -31], 3),
        part('BYYEARDAY', [1, 60, 366, -366], 2),
        part('BYDAY', ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU', '1MO', '5TU', '-5WE', '-1FR'], 4),
        part('BYHOUR', [0, 9, 23], 3),
        part('BYMINUTE', [0, 30, 59], 3),
        part('BYSETPOS', [1, 2, -1, 366], 2),
        part('WKST', ['MO', 'SU']),
        part('PARTS', ['x']),
        part('FREQ', ['SECONDLY', 'SNART']),
        part('BYMONTH', [13, 0]),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([frequency, parts]) => [frequency, ...parts].join(';'))

test('a rule of any parts ends, and its event is in the rows or counted', () => {
  fc.assert(
    fc.property(evilRule, fc.constantFrom('19040229', '20240229', '20261124', '21990131'), (rule, day) => {
      const { rows, passedOver } = readEvents(anEvent(`DTSTART:${day}T090000Z`, 'DTEND:', `RRULE:${rule}`))
      expect(rows.length + (passedOver['outside'] ?? 0)).toBeGreaterThan(0)
      expect(rows.length).toBeLessThanOrEqual(5_000)
    }),
    { numRuns: 200 },
  )
})
