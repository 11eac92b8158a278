import { allFollowedNotes } from '../../db/private-notes/followed-notes'
import { notesFileOf } from '../../db/private-notes/notes-file'
import { trashPage } from '../../db/reads/history/trash'
import { openCommitments } from '../../db/reads/records/commitments'
import { allPeople, peopleWithEndedRoles, peopleWithoutRole } from '../../db/reads/records/people'
import { openProcesses } from '../../db/reads/records/processes'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { allOrganisations } from '../../db/reads/records/register-lists'
import { interactionPage } from '../../db/reads/timelines/interaction-lists'
import type { Store } from '../../db/store'
import { allAttachments } from '../../office/attachments/kept-attachments'
import { losingContact } from '../../office/follow-up/contact-cadence'
import { duplicateQueue } from '../../office/register/duplicates'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { duplicateWords } from '../../src-shared/text/duplicate-words'
import { sharedWords } from '../../src-shared/text/shared-words'
import { line } from '../../src-shared/text/told-words'
import { type Arguments, Misused } from '../arguments'
import type { Command } from '../command'
import { countFrom } from '../given/count-from'
import { dayFrom } from '../given/day-from'
import { languageFrom } from '../given/language-from'
import { allLists, allStages, watchDates } from '../given/listed-reference'
import { nameLookup } from '../given/name-lookup'
import { described, interactionLines } from '../shown/described-interaction'
import { type Asked, type Listed, type ListOf, listed } from '../shown/listed'
import { commitmentLine } from '../shown/shown-rows'
import { withStore } from '../with-store'
import { allStaff } from './staff'
import { asksForView, viewList, viewOptions } from './view-list'

const endedRoles: ListOf = async (db, { asOf, since }, { words }) => {
  if (since === undefined) throw new Misused('--since saknas: sedan vilken dag?')
  return listed(await peopleWithEndedRoles(db, { since, on: asOf }), row => {
    const left = row.ended.map(role => `${line(role.title, role.organisation)} ${words.listed.until} ${role.toOn}`)
    const now = row.role ? `${words.listed.now} ${row.role}` : words.listed.noRoleNow
    return line(row.id, row.name, `${words.listed.leftAs} ${left.join('; ')}`, now)
  })
}

const interactions: ListOf = async (db, { asOf, isAsOfGiven, since, offset, limit }, told) => {
  const days = { ...(since === undefined ? {} : { from: since }), ...(isAsOfGiven ? { to: asOf } : {}) }
  const { total, rows } = await interactionPage(db, { offset, limit, ...days })
  return { ...listed(rows, row => interactionLines(described(row), told)), total }
}

/** Where they would be is told when there are none: an office that was moved without them would else seem to have lost them. */
async function ownNotes(store: Store): Promise<Listed> {
  const notes = await allFollowedNotes(store)
  if (notes.length > 0) return listed(notes, row => line(row.subjectTable, row.subjectId, row.content))
  const hint = 'Har kontorsdatabasen flyttats ska filen flyttas med.'
  return { rows: [], lines: [`Dina egna anteckningar finns i ${notesFileOf(store)}. ${hint}`] }
}

const trash: ListOf = async (db, { now }) => {
  const { actions } = await trashPage(db, { now, limit: 10_000 })
  return {
    rows: actions,
    lines: actions.flatMap(({ actionId, by, rows }) =>
      rows.map(row =>
        line(row.id, row.kind, row.label, row.detail, `${row.deletedAt} ${by ?? ''}`, `åtgärd ${actionId}`),
      ),
    ),
  }
}

/** A list on the command line is the whole of it. */
const all = { offset: 0, limit: 100_000 }

const duplicates: ListOf = async (db, { asOf }) => {
  const { pairs } = await duplicateQueue(db, { kind: null, order: 'likeliest', on: asOf, ...all })
  return listed(pairs, ({ kind, one, other, score, reasons }) => {
    const why = duplicateWords(reasons, 'sv')
    return line(`${Math.round(score * 100)} %`, kind, `${one.name} (${one.id})`, `${other.name} (${other.id})`, why)
  })
}

const peopleLosingContact: ListOf = async (db, { asOf }) => {
  const { rows } = await losingContact(db, { on: asOf, ...all })
  return listed(rows, ({ personId, name, role, lastOn, dueOn, state }) =>
    line(personId, name, role, lastOn ? `senast ${lastOn}` : 'aldrig', dueOn ? `skulle ${dueOn}` : null, state),
  )
}

const lists: Readonly<Record<string, ListOf>> = {
  people: async (db, { asOf }) => listed(await allPeople(db, asOf), row => line(row.id, row.name, row.role)),
  organisations: async db =>
    listed(await allOrganisations(db), row => line(row.id, row.name, row.abbreviation, row.parent)),
  issues: async db => listed((await referenceLists(db)).issues, row => line(row.id, row.name)),
  partners: async db => listed((await referenceLists(db)).partners, row => line(row.id, row.name)),
  interactions,
  commitments: async (db, { asOf }, told) => listed(await openCommitments(db, asOf), row => commitmentLine(row, told)),
  processes: async (db, { asOf }) => listed(await openProcesses(db, asOf), row => line(row.id, row.name, row.owner)),
  'watch-dates': watchDates,
  trash,
  duplicates,
  'losing-contact': peopleLosingContact,
  'roles-ended': endedRoles,
  'without-role': async (db, { asOf }) => listed(await peopleWithoutRole(db, asOf), row => line(row.id, row.name)),
  lists: allLists,
  stages: allStages,
  staff: allStaff,
  attachments: async db =>
    listed(await allAttachments(db), row => line(row.id, row.name, row.mediaType, row.subjectTable, row.subjectId)),
  'my-notes': async (_db, _asked, _told, store) => ownNotes(store),
}

function askedFrom(given: Arguments, now: Date): Asked {
  const asOf = dayFrom(given, 'as-of', now)
  return {
    asOf: asOf ?? dayInStockholm(now),
    isAsOfGiven: asOf !== undefined,
    since: dayFrom(given, 'since', now),
    now,
    days: countFrom(given, 'days', 30),
    offset: countFrom(given, 'offset', 0),
    limit: countFrom(given, 'limit', 50),
  }
}

/** Lists one kind of thing as it was on a day. */
export const list: Command = {
  options: [...new Set(['as-of', 'since', 'days', 'limit', 'offset', 'language', ...viewOptions])],
  flags: [],
  takesWords: true,
  run: async (given, now) => {
    const [what = '', ...more] = given.words
    const rowsOf = Object.hasOwn(lists, what) ? lists[what] : undefined
    if (!rowsOf || more.length > 0) throw new Misused(`efter filen står en av ${Object.keys(lists).join(', ')}`)
    if (asksForView(what, given)) return withStore(given.file, store => viewList(store, what, given, now))
    const [asked, language] = [askedFrom(given, now), languageFrom(given)]
    const words = sharedWords(language)
    return withStore(given.file, async store => {
      const { read } = store
      const told = { words, language, nameOf: await nameLookup(read, language, []) }
      const { rows, lines, total } = await rowsOf(read, asked, told, store)
      const part = total === undefined ? {} : { total, offset: asked.offset, limit: asked.limit }
      const value = { list: what, asOf: asked.asOf, since: asked.since ?? null, count: rows.length, ...part, rows }
      const count = words.listed.count(rows.length, total, asked.offset)
      return {
        value,
        sentence: [`${count}:`, ...lines.map(text => `  ${text.replaceAll('\n', '\n      ')}`)].join('\n'),
      }
    })
  },
}
