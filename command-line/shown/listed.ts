import type { ListAsked, ListAsOf, ReadAsOf } from '../../office/lists/lists-as-of'
import { described } from '../../office/log/described-interaction'
import { daysBetween, isWorkingDay, workingDaysBetween } from '../../src-shared/days/working-days'
import { duplicateWords } from '../../src-shared/text/duplicate-words'
import { withoutAddresses } from '../../src-shared/text/note/mention'
import { line, type Told, wordFor } from '../../src-shared/text/told-words'
import { interactionLines } from './interaction-lines'
import { checkText, stageText, valueListText } from './listed-reference'
import { colleagueLine, commitmentLine, watchLine } from './shown-rows'

/** A list as a command returns it: rows for programs, and a line for each row for people. `total` is set where only a part was read. */
export type Listed = { readonly rows: readonly object[]; readonly lines: readonly string[]; readonly total?: number }

type Listing<List extends ListAsOf> = (read: ReadAsOf<List>, told: Told, asked: ListAsked) => Listed

/** A list with one line for each row. */
const each =
  <Row extends object>(lineOf: (row: Row, told: Told) => string) =>
  ({ rows }: { readonly rows: readonly Row[] }, told: Told): Listed => ({
    rows,
    lines: rows.map(row => lineOf(row, told)),
  })

const withName = each(({ id, name }: { readonly id: string; readonly name: string }) => line(id, name))

const watchDates: Listing<'watch-dates'> = ({ rows }, told, { asOf }) => {
  const days = rows.map(day => ({
    ...day,
    name: wordFor(told.words.referralDays, day.what),
    isWorkingDay: isWorkingDay(day.on),
    calendarDaysLeft: daysBetween(asOf, day.on),
    workingDaysLeft: workingDaysBetween(asOf, day.on),
  }))
  return { rows: days, lines: days.map(day => watchLine(day, told, true)) }
}

/**
 * If there are no notes, the sentence names their file. Otherwise an office that was moved without that file would seem to have lost them.
 */
const myNotes: Listing<'my-notes'> = ({ rows, file }) =>
  rows.length > 0
    ? { rows, lines: rows.map(row => line(row.subjectTable, row.subjectId, withoutAddresses(row.content))) }
    : {
        rows,
        lines: [`Dina egna anteckningar finns i ${file}. Har kontorsdatabasen flyttats ska filen flyttas med.`],
      }

const trash: Listing<'trash'> = ({ rows: actions }) => ({
  rows: actions,
  lines: actions.flatMap(({ actionId, by, rows }) =>
    rows.map(row =>
      line(row.id, row.kind, row.label, row.detail, `${row.deletedAt} ${by ?? ''}`, `åtgärd ${actionId}`),
    ),
  ),
})

/** The lists to choose from, and last the other lists that ship, each with when it was checked. */
const valueListing: Listing<'lists'> = ({ rows, checked }, told) => ({
  rows,
  lines: [
    ...rows.map(row => valueListText(row, told)),
    ...checked
      .filter(({ list }) => !rows.some(({ code }) => code === list))
      .map(check => `${check.list}\n${checkText(check, told)}`),
  ],
})

/** How each list is put into rows and lines. */
export const listings: { readonly [List in ListAsOf]: Listing<List> } = {
  people: each(row => line(row.id, row.name, row.role)),
  organisations: each(row => line(row.id, row.name, row.abbreviation, row.parent)),
  issues: withName,
  partners: withName,
  interactions: ({ rows, total }, told) => ({
    rows,
    lines: rows.map(row => interactionLines(described(row), told)),
    total,
  }),
  commitments: each(commitmentLine),
  processes: each(row => line(row.id, row.name, row.owner)),
  'watch-dates': watchDates,
  'roles-ended': each((row, { words }) => {
    const left = row.ended.map(role => `${line(role.title, role.organisation)} ${words.listed.until} ${role.toOn}`)
    const now = row.role ? `${words.listed.now} ${row.role}` : words.listed.noRoleNow
    return line(row.id, row.name, `${words.listed.leftAs} ${left.join('; ')}`, now)
  }),
  'without-role': withName,
  lists: valueListing,
  stages: each(stageText),
  staff: ({ rows, partners }) => ({ rows, lines: rows.map(row => colleagueLine(row, partners)) }),
  attachments: each(row => line(row.id, row.name, row.mediaType, row.subjectTable, row.subjectId)),
  'my-notes': myNotes,
  trash,
  duplicates: each(({ kind, one, other, score, reasons }) => {
    const why = duplicateWords(reasons, 'sv')
    return line(`${Math.round(score * 100)} %`, kind, `${one.name} (${one.id})`, `${other.name} (${other.id})`, why)
  }),
  'losing-contact': each(({ personId, name, role, lastOn, dueOn, state }) =>
    line(personId, name, role, lastOn ? `senast ${lastOn}` : 'aldrig', dueOn ? `skulle ${dueOn}` : null, state),
  ),
}
