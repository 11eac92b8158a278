import { openCommitments } from '../../db/queries/commitments'
import { interactionPage } from '../../db/queries/interaction-lists'
import { allPeople, peopleWithEndedRoles, peopleWithoutRole } from '../../db/queries/people'
import { openProcesses } from '../../db/queries/processes'
import { referenceLists } from '../../db/queries/reference-lists'
import { allOrganisations } from '../../db/queries/register-lists'
import type { Reader } from '../../db/schema'
import type { IsoDate } from '../../src-shared/domain/iso-date'
import { dayInStockholm } from '../../src-shared/domain/stockholm-time'
import { Misused } from './arguments'
import type { Command } from './command'
import { dayFrom } from './day-from'
import { interactionLine } from './interaction-line'
import { asksForView, viewList, viewOptions } from './view-list'
import { withStore } from './with-store'

type Days = { readonly asOf: IsoDate; readonly since: IsoDate | undefined }
type Listed = { readonly rows: readonly object[]; readonly lines: readonly string[] }

const line = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ')
const listed = <Row extends object>(rows: readonly Row[], lineOf: (row: Row) => string): Listed => ({
  rows,
  lines: rows.map(lineOf),
})

async function endedRoles(db: Reader, { asOf, since }: Days): Promise<Listed> {
  if (since === undefined) throw new Misused('--since saknas: sedan vilken dag?')
  return listed(await peopleWithEndedRoles(db, { since, on: asOf }), row => {
    const left = row.ended.map(role => `${line(role.title, role.organisation)} t.o.m. ${role.toOn}`)
    return line(row.id, row.name, `slutade som ${left.join('; ')}`, row.role ? `nu ${row.role}` : 'ingen roll nu')
  })
}

async function allInteractions(db: Reader, { asOf, since }: Days, isCut: boolean): Promise<Listed> {
  const { rows } = await interactionPage(db, { offset: 0, limit: -1 })
  const wanted = rows.filter(row => (!isCut || row.startsOn <= asOf) && (since === undefined || row.startsOn >= since))
  return listed(wanted, interactionLine)
}

const lists: Readonly<Record<string, (db: Reader, days: Days, isAsOfGiven: boolean) => Promise<Listed>>> = {
  people: async (db, { asOf }) => listed(await allPeople(db, asOf), row => line(row.id, row.name, row.role)),
  organisations: async db =>
    listed(await allOrganisations(db), row => line(row.id, row.name, row.abbreviation, row.parent)),
  issues: async db => listed((await referenceLists(db)).issues, row => line(row.id, row.name)),
  partners: async db => listed((await referenceLists(db)).partners, row => line(row.id, row.name)),
  interactions: allInteractions,
  commitments: async (db, { asOf }) =>
    listed(await openCommitments(db, asOf), row =>
      line(
        row.id,
        row.dueOn ?? 'utan dag',
        row.isOverdue ? 'försenat' : null,
        row.madeBy === 'us' ? `vi (${row.owner ?? 'ingen utsedd'})` : `de (${row.counterpart ?? 'okänd'})`,
        row.promise,
      ),
    ),
  processes: async (db, { asOf }) => listed(await openProcesses(db, asOf), row => line(row.id, row.name, row.owner)),
  'roles-ended': endedRoles,
  'without-role': async (db, { asOf }) => listed(await peopleWithoutRole(db, asOf), row => line(row.id, row.name)),
}

/** Lists one kind of thing as it was on a day. */
export const list: Command = {
  options: ['as-of', 'since', ...viewOptions],
  flags: [],
  takesWords: true,
  run: async (given, now) => {
    const [what = '', ...more] = given.words
    const rowsOf = Object.hasOwn(lists, what) ? lists[what] : undefined
    if (!rowsOf || more.length > 0) throw new Misused(`efter filen står en av ${Object.keys(lists).join(', ')}`)
    if (asksForView(what, given)) return withStore(given.file, ({ read }) => viewList(read, what, given, now))
    const asked = dayFrom(given, 'as-of', now)
    const days = { asOf: asked ?? dayInStockholm(now), since: dayFrom(given, 'since', now) }
    return withStore(given.file, async ({ read }) => {
      const { rows, lines } = await rowsOf(read, days, asked !== undefined)
      const value = { list: what, asOf: days.asOf, since: days.since ?? null, count: rows.length, rows }
      return { value, sentence: [`${rows.length} st:`, ...lines.map(text => `  ${text}`)].join('\n') }
    })
  },
}
