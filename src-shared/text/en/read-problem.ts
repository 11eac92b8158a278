import type { ReadProblem } from '../../imports/read-problem'
import type { readFieldSv, readProblemSv } from '../sv/read-problem'

type Words = Pick<ReadProblem, 'said' | 'proposed'>

const said = (text: Words['said'], otherwise: string): string => (text ? `“${text}”` : otherwise)

const confirm = (proposed: Words['proposed'], otherwise: string): string =>
  proposed ? `Proposed: ${proposed}. Confirm it or change it.` : otherwise

const isCount = (text: string | undefined): boolean => text !== undefined && /^\d+$/.test(text)

export const readProblemEn: typeof readProblemSv = {
  'no-such-day': words =>
    `${said(words.said, 'The day')} is not a day that exists. The row is not imported. Correct the day.`,
  'no-day': () => 'There is no day. The row is not imported. Write the day.',
  'no-sending-day': words =>
    `The e-mail has no date that can be read${words.said ? ` (“${words.said}”)` : ''}. Write the day.`,
  'no-name': ({ proposed }) =>
    proposed
      ? `There is no name. “${proposed}” is used as the name for now. Write the name.`
      : 'There is no name. Write the name, or skip the row.',
  'week-without-day': words =>
    `${said(words.said, 'This')} is a week, not a day. Choose the day${words.proposed ? `; the Monday is ${words.proposed}` : ''}.`,
  'month-without-day': words =>
    `${said(words.said, 'This')} is a month, not a day. Choose the day${words.proposed ? `; the first is ${words.proposed}` : ''}.`,
  'several-days': words =>
    `${said(words.said, 'This')} is several days. ${confirm(words.proposed, 'Choose one of them.')}`,
  'wrong-weekday': words =>
    `The weekday does not agree with the date in ${said(words.said, 'the cell')}. ${confirm(words.proposed, 'Choose the day.')}`,
  'month-first': words =>
    `${said(words.said, 'The date')} has the month first. ${confirm(words.proposed, 'Check the day.')}`,
  'two-digit-year': words =>
    `The year in ${said(words.said, 'the date')} has only two digits. ${confirm(words.proposed, 'Check the day.')}`,
  'year-guessed': words => `${said(words.said, 'The date')} has no year. ${confirm(words.proposed, 'Check the day.')}`,
  'no-such-time': words =>
    `${said(words.said, 'The time')} is not a time of day. The row is read without a time. Write the time if it is known.`,
  'ends-before-start': words =>
    `The end is before the start${words.said ? ` (“${words.said}”)` : ''}. The end is left out. Write it if it is known.`,
  'negative-duration': words =>
    `The length is less than zero${words.said ? ` (“${words.said}”)` : ''}. It is left out. Write it if it is known.`,
  'lengths-differ': words =>
    `The times give ${words.said ?? 'another length'}${isCount(words.said) ? ' minutes' : ''}, but the written length is ${words.proposed ?? 'another'}${isCount(words.proposed) ? ' minutes' : ''}. The written one is used. Confirm it or change it.`,
  'names-guessed': words =>
    `The names in ${said(words.said, 'the cell')} can be read in several ways. ${confirm(words.proposed, 'Check them.')}`,
  'unknown-zone': words =>
    `The time zone${words.said ? ` “${words.said}”` : ''} is unknown. The time is read as Swedish time. Check it.`,
  'trailing-text': words =>
    `A part of ${said(words.said, 'the text')} is not read. ${confirm(words.proposed, 'Check what is missing.')}`,
  'too-many-cells': ({ said: beyond, proposed }) =>
    isCount(proposed)
      ? `The row has more cells than the ${proposed} columns of the table${beyond && !isCount(beyond) ? ` (“${beyond}”)` : ''}, so something may be in the wrong column. Check the row.`
      : `The row has more cells than the table has columns. ${confirm(proposed && `“${proposed}” as one cell`, 'Check that each thing is in the right column.')}`,
  'too-few-cells': words =>
    `The row has ${words.said ?? 'too few'} cells and the table ${words.proposed ?? 'more'} columns, so something may be in the wrong column. Check the row.`,
  'other-separator': words =>
    `The row is divided by ${words.said === '\t' ? 'tabs' : said(words.said, 'another character')}, unlike the rest of the file, and is read as one cell. Correct the row in the file and import it again.`,
  'error-cell': words =>
    `The cell has the error ${words.said ?? 'of a formula'}. The row is not imported. Correct the formula in the file and import it again.`,
  'cell-too-long': words =>
    `The text is longer than Talan takes${words.said ? ` (“${words.said.slice(0, 40)}…”)` : ''}. The row is not imported. Shorten the text.`,
  'unknown-charset': words =>
    `Some letters could not be read${words.said ? `: the encoding “${words.said}” is unknown` : ''}. Check å, ä and ö.`,
  'assumed-charset': () =>
    'The file does not say how its letters are encoded. They are read as in Windows in Western Europe. Check å, ä and ö.',
  'unknown-value': words =>
    `${said(words.said, 'The value')} is not recognised. ${confirm(words.proposed, 'Choose what is meant, or leave it empty.')}`,
  'orphan-override': () =>
    'The occurrence belongs to a series that is not in the file. It is read as a meeting of its own. Confirm that this is right.',
  'endless-series': () =>
    'The series has more occurrences than Talan reads, so some are missing. Check the occurrences that are needed.',
  'broken-record': words =>
    `The record is damaged${words.said ? ` (“${words.said}”)` : ''}. It is not imported. Export it again, or add it by hand.`,
  'too-deep': words =>
    `The line is too deep${words.said ? ` below “${words.said}”` : ''}: Talan has areas and issues, and nothing below an issue. The line is not imported. Move it out, or remove it.`,
  'twice-in-list': words =>
    `The issue is in the list already${words.said ? `, on line ${words.said}` : ''}. An issue belongs to one area. The line is not imported. Remove one of them.`,
  'inside-itself': () =>
    'The line has the name of the line it is below, and an issue cannot belong to itself. It is not imported. Rename it, or remove it.',
}

export const readFieldEn: typeof readFieldSv = {
  fields: {
    startsOn: 'Day',
    startsTime: 'Start',
    endsTime: 'End',
    kind: 'Type',
    status: 'Status',
    headline: 'Headline',
    note: 'Note',
    location: 'Place',
    initiative: 'Initiative',
    people: 'Participants',
    familyName: 'Family name',
    role: 'Role',
    party: 'Party',
    organisations: 'Organisation',
    issues: 'Issue',
    partners: 'Partner',
    colleagues: 'From our office',
    hours: 'Hours',
    durationMinutes: 'Length',
    followUp: 'Follow-up',
    dueOn: 'Last day',
    ask: 'Ask',
    response: 'Outcome',
    participantsCount: 'Number of participants',
    confidentiality: 'Sharing',
    caseNumber: 'Case number',
  },
  cell: address => `cell ${address}`,
  line: number => `line ${number}`,
  named: name => `the field ${name}`,
}
