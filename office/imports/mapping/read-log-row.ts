import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dueDayIn, readDueDay } from '../../../src-shared/days/written-due-day'
import type { LogField } from '../../../src-shared/imports/log-field'
import type { LogMap } from '../../../src-shared/imports/log-map'
import type { ReadProblem } from '../../../src-shared/imports/read-problem'
import { longestAsk, longestHeadline, longestNote } from '../../../src-shared/log/log-limits'
import { longestOf } from '../../../src-shared/records/catalogue/longest-of'
import { initiativeCodes, likelyKind, readCode, readSharing, responseCodes, statusCodes } from './cells/code-cell'
import { readDayCell } from './cells/day-column'
import type { ReadDay } from './cells/day-text'
import { cellText, type ReadCell, rowProblem } from './cells/row-problem'
import type { RowCells } from './log-row-cells'
import { madeHeadline } from './made-headline'
import type { LogNames } from './names/log-names'
import type { ReadAsk, ReadFollowUp, ReadInteraction } from './read-interaction'
import { readNamedPart } from './read-log-names'
import { dayToCountFrom, promiseOf, readTimedPart } from './read-log-times'

/** The last day in a column of its own: a day, or what means one from the day of the row. */
function dueColumn(cells: RowCells, from: IsoDate): ReadCell<IsoDate | null> {
  const cell = cells.cell('dueOn')
  const text = cellText(cell)
  if (promiseOf(text) === '') return { value: null, problems: [] }
  const isText = typeof cell === 'string'
  const day = (isText ? readDueDay(text, from) : undefined) ?? readDayCell(cell, usualDays(from)).on
  if (day !== null) return { value: day, problems: [] }
  return { value: null, problems: [rowProblem('unknown-value', 'dueOn', text)] }
}
const usualDays = (near: IsoDate) => ({ order: 'day-first', count: '1900', near }) as const

function followUpsOf(cells: RowCells, from: IsoDate, dueOn: IsoDate | null): readonly ReadFollowUp[] {
  const texts = cells.texts('followUp').filter(text => promiseOf(text) !== '')
  return texts.map(text => {
    const found = dueOn === null ? dueDayIn(text, from) : undefined
    return { text, dueOn: dueOn ?? found ?? null, isDueProposed: found !== undefined }
  })
}

/** What was asked, and how they answered. An answer that is not understood is asked about, and open until then. */
function askOf(cells: RowCells): ReadCell<ReadAsk | null> {
  const [text, said] = [line(cells.text('ask')).trim(), cells.text('response').trim()]
  const read = readCode(/^[-–—]+$/.test(said) ? '' : said, responseCodes, 'response')
  const asked = promiseOf(text) === '' ? '' : text
  if (asked === '' && read.value === null) return { value: null, problems: read.problems }
  return { value: { text: asked, response: read.value ?? 'open' }, problems: read.problems }
}

/** The kind of a row: as written, or the usual one of the map, or one that is proposed. */
function kindOf(cells: RowCells, names: LogNames, { usualKind }: LogMap): ReadCell<ReadInteraction['kind']> {
  const said = cells.text('kind')
  const read = readCode(said, names.kinds, 'kind')
  if (read.value !== null || (said === '' && usualKind !== null))
    return { value: read.value ?? usualKind, problems: read.problems }
  const value = usualKind ?? likelyKind(cells.text('headline'), names.kinds) ?? 'meeting_physical'
  return { value, problems: [rowProblem('unknown-value', 'kind', said, value)] }
}

const longest = {
  location: longestOf('interaction', 'location'),
  caseNumber: longestOf('interaction', 'caseNumber'),
  person: longestOf('person', 'name'),
  organisation: longestOf('organisation', 'name'),
}

const tooLong = (value: ReadInteraction): readonly ReadProblem[] => {
  const texts: readonly (readonly [LogField, string, number])[] = [
    ['headline', value.headline, longestHeadline],
    ['note', value.note, longestNote],
    ['location', value.location, longest.location],
    ['caseNumber', value.caseNumber, longest.caseNumber],
    ...value.people.map(({ name }) => ['people', name, longest.person] as const),
    ...value.organisations.map(({ name }) => ['organisations', name, longest.organisation] as const),
    ...value.followUps.map(({ text }) => ['followUp', text, longestAsk] as const),
    ['ask', value.ask?.text ?? '', longestAsk],
  ]
  return texts.flatMap(([field, text, most]) => (text.length > most ? [rowProblem('cell-too-long', field, text)] : []))
}

const line = (text: string): string => text.replace(/\s+/gu, ' ')

/** Reads one row of a table of meetings. Every guess is a problem with what is proposed, and what is proposed is in the value, except a day. */
export function readLogRow(
  cells: RowCells,
  day: ReadDay,
  map: LogMap,
  names: LogNames,
): { readonly value: ReadInteraction; readonly problems: readonly ReadProblem[] } {
  const timed = readTimedPart(cells, day)
  const named = readNamedPart(cells, names)
  const kind = kindOf(cells, names, map)
  const status = readCode(cells.text('status'), statusCodes, 'status')
  const initiative = readCode(cells.text('initiative'), initiativeCodes, 'initiative')
  const sharing = readSharing(cells.text('confidentiality'))
  const from = dayToCountFrom(day, names.world.today)
  const due = dueColumn(cells, from)
  const ask = askOf(cells)
  const written = line(cells.text('headline'))
  const value: ReadInteraction = {
    ...timed.value,
    ...named.value,
    kind: kind.value,
    status: status.value,
    initiative: initiative.value,
    confidentiality: sharing.value,
    headline: written || madeHeadline({ ...named.value, kind: kind.value }, names.world),
    isHeadlineMade: written === '',
    note: cells.texts('note').join('\n'),
    location: line(cells.text('location')),
    followUps: followUpsOf(cells, from, due.value),
    caseNumber: line(cells.text('caseNumber')),
    ...(ask.value && { ask: ask.value }),
    repeats: null,
  }
  const read = [kind, status, initiative, sharing, due, ask]
  return {
    value,
    problems: [...timed.problems, ...named.problems, ...read.flatMap(({ problems }) => problems), ...tooLong(value)],
  }
}
