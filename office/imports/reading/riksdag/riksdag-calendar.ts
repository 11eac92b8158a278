import { z } from 'zod'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { trimmedLine } from '../../../../src-shared/names/seen-text'
import type { ReadEvent } from '../read-event'
import type { Records, Row } from '../reading'
import { looseLine, looseText, looseTexts } from './loose-shape'
import { tidyLines, withLetters } from './markup-text'
import { meetingOf, saysCancelled } from './meeting-fields'
import type { RawRecord } from './riksdag-file'
import { readMoment } from './riksdag-moment'
import { problemOf, shapeProblem } from './said'

/** A meeting of the calendar, which has the names of iCalendar in capitals. */
const calendarShape = z.object({
  UID: looseLine,
  DTSTART: looseLine,
  DTEND: looseLine,
  SUMMARY: looseLine,
  DESCRIPTION: looseTexts,
  LOCATION: looseLine,
  CATEGORIES: looseLine,
  XRDDATA: looseText,
  XRDDTSTARTSTATUS: looseLine,
})

/** Returns a text without the escapes of iCalendar: `\n` is a line break, and `\,` a comma. */
const unescaped = (text: string): string =>
  text.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))

const line = (text: string): string => trimmedLine(unescaped(text))

/** Returns the parts of a list with commas, of which those with a backslash do not part anything. */
const partsOf = (text: string): readonly string[] =>
  (text.match(/(?:\\.|[^,\\])+/g) ?? []).map(line).filter(part => part !== '')

/** Returns the numbers of documents in `dok_id{HD01SkU30,HD01TU10};X-RD-TLISTA:…`. What follows is lists of speakers. */
const documentsIn = (data: string): readonly string[] => [
  ...new Set(
    [...data.matchAll(/dok_id\{([^{}]*)\}/g)]
      .flatMap(([, ids = '']) => ids.split(','))
      .map(id => id.trim())
      .filter(id => id !== ''),
  ),
]

/** An event of a record that cannot be read. */
export const noEvent: ReadEvent = {
  ...meetingOf({
    uid: '',
    summary: '',
    description: '',
    location: '',
    start: { day: '', time: null },
    end: null,
    isPlaceholder: true,
    categories: [],
    isCancelled: false,
    documents: [],
  }),
  key: '',
}

function readMeeting({ raw, line: lineNumber }: RawRecord): Row<ReadEvent> {
  const place = { sheet: null, line: lineNumber }
  const parsed = calendarShape.safeParse(raw)
  if (!parsed.success) return { place, value: noEvent, problems: [shapeProblem(parsed.error.issues)] }
  const {
    UID: uid,
    DTSTART,
    DTEND,
    SUMMARY,
    DESCRIPTION,
    LOCATION,
    CATEGORIES,
    XRDDATA,
    XRDDTSTARTSTATUS,
  } = parsed.data
  const summary = line(SUMMARY)
  const start = readMoment(DTSTART)
  if (start === null) {
    const problem: ReadProblem =
      DTSTART === '' ? { code: 'no-day', field: 'DTSTART' } : problemOf('no-such-day', 'DTSTART', DTSTART)
    return { place, value: { ...noEvent, uid, summary }, problems: [problem] }
  }
  const texts = DESCRIPTION.map(text => tidyLines(unescaped(withLetters(text))))
  const value = meetingOf({
    uid,
    summary,
    // The first of two texts repeats why the time is no time.
    description: texts.filter(text => text !== '' && text !== XRDDTSTARTSTATUS).join('\n'),
    location: line(LOCATION),
    start,
    end: readMoment(DTEND),
    isPlaceholder: XRDDTSTARTSTATUS !== '',
    categories: partsOf(CATEGORIES),
    isCancelled: [summary, XRDDTSTARTSTATUS, ...texts].some(saysCancelled),
    documents: documentsIn(XRDDATA),
  })
  const problems = start.time === null && /[T ]\d/.test(DTSTART) ? [problemOf('no-such-time', 'DTSTART', DTSTART)] : []
  return { place, value, problems: summary === '' ? [...problems, { code: 'no-name', field: 'SUMMARY' }] : problems }
}

/** Reads the calendar of the Riksdag: meetings on real days, with a time only where the file's time is one. */
export const readCalendar = (records: readonly RawRecord[]): Records<'events', ReadEvent> => ({
  kind: 'events',
  rows: records.map(readMeeting),
  dropped: {},
  passedOver: {},
})
