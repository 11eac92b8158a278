import { writeFile } from 'node:fs/promises'
import { registerProfile } from '../../db/reads/figures/register-profiles'
import { registeredFacts } from '../../db/reads/figures/registered-facts'
import { reportedInteractions } from '../../db/reads/figures/reports'
import { periodOfPack } from '../../db/reads/packs/pack-scope'
import { namedWatchList } from '../../db/reads/records/processes'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader, Snapshot } from '../../db/schema'
import type { Store } from '../../db/store'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { Period } from '../../src-shared/days/quarter'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { WrittenList, WrittenReport } from '../../src-shared/ipc/desktop'
import type { InteractionSummary } from '../../src-shared/log/interaction'
import { disclosureOf } from '../../src-shared/packs/disclosure'
import type { ExtractPreview, RegisterField, RegisterProfile } from '../../src-shared/packs/extract'
import type { CellType, Table } from '../../src-shared/packs/table'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'
import { wordFor } from '../../src-shared/text/told-words'
import { asLong } from '../files/long-table'
import { writeAside } from '../files/write-aside'
import { calendarOf } from './calendar'
import { missingIn, type RegisterContact, type RegisterNames, registerRows } from './register-rows'

/** Which register is wanted, for which period as the user wrote it, and in which language. */
export type RegisterRequest = { readonly profile: string; readonly period: string; readonly language: Language }

const widths: Partial<Record<RegisterField, number>> = {
  subject: 52,
  topic: 32,
  person: 48,
  organisation: 28,
  staff: 28,
  place: 28,
  caseNumber: 20,
  secrecyProvision: 28,
}
const isLong = (field: RegisterField): boolean => widths[field] !== undefined || field === 'partner'

/**
 * Returns whether an interaction of a day is in a calendar year that has to be handed in. Every counted interaction of the year is counted,
 * also outside the period and those that may not be told, but not those of a kind that the register is not about.
 */
async function yearsToHandIn(
  db: Snapshot,
  { exemptInYear, leftOutKinds }: RegisterProfile,
  { from, to }: Period,
): Promise<(day: IsoDate) => boolean> {
  if (exemptInYear === 0) return () => true
  const due = new Set<string>()
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const whole = { from: `${year}-01-01`, to: `${year}-12-31` }
    const all = await reportedInteractions(db, { period: whole, partnerId: null })
    if (all.filter(({ kind }) => !leftOutKinds.includes(kind)).length > exemptInYear) due.add(String(year))
  }
  return day => due.has(day.slice(0, 4))
}

async function gatheredFrom(db: Snapshot, { profile: code, period: text, language }: RegisterRequest, now: Date) {
  const profile = registerProfile(code)
  const { code: periodCode, period } = await periodOfPack(db, text, dayInStockholm(now))
  const { issues, partners } = await referenceLists(db)
  const reported = (await reportedInteractions(db, { period, partnerId: null })).toReversed()
  const isAboutIt = ({ kind }: InteractionSummary) => !profile.leftOutKinds.includes(kind)
  const due = await yearsToHandIn(db, profile, period)
  const ofKind = reported.filter(isAboutIt)
  const wanted = ofKind.filter(({ startsOn }) => due(startsOn))
  const facts = await registeredFacts(
    db,
    wanted.map(({ id }) => id),
  )
  const contacts = wanted.map((interaction): RegisterContact => ({ interaction, facts: facts.get(interaction.id) }))
  const beside = { ofOtherKind: reported.length - ofKind.length, exempt: ofKind.length - wanted.length }
  const nameIn = (rows: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    rows.find(row => row.id === id)?.name ?? id
  const names: RegisterNames = {
    language,
    issue: nameIn(issues.map(({ id, shortName, nameEn }) => ({ id, name: language === 'sv' ? shortName : nameEn }))),
    partner: nameIn(partners),
  }
  return { profile, periodCode, period, contacts, beside, names, rows: registerRows(profile, contacts, names) }
}

const gathered = (store: Pick<Store, 'snapshot'>, request: RegisterRequest, now: Date) =>
  store.snapshot(db => gatheredFrom(db, request, now))

/** Returns what a register will hold and what is missing in it. Refuses an unknown register, and what `periodOfPack` refuses. */
export async function previewRegister(
  store: Pick<Store, 'snapshot'>,
  request: RegisterRequest,
  now: Date,
): Promise<ExtractPreview> {
  const { profile, period, contacts, beside, names, rows } = await gathered(store, request, now)
  const open = contacts.filter(({ interaction }) => disclosureOf(interaction) === 'full')
  const missing = open.flatMap(contact => {
    const fields = missingIn(profile, contact, names)
    const { id, startsOn, headline } = contact.interaction
    return fields.length === 0 ? [] : [{ id, startsOn, headline, fields }]
  })
  const leftOut = profile.rows === 'all' ? 0 : contacts.length - open.length
  return { period, rows: rows.length, leftOut, ...beside, notHeld: profile.notHeld, missing }
}

const typeOf = (field: RegisterField): CellType =>
  field === 'day' ? 'day' : field === 'number' || field === 'minutes' ? 'number' : 'text'

function tableOf({ code, name, nameEn, columns }: RegisterProfile, rows: Table['rows'], language: Language): Table {
  const { fields } = sharedWords(language).extract
  return {
    id: code,
    name: language === 'sv' ? name : nameEn,
    columns: columns.map(field => ({
      code: field,
      heading: fields[field],
      type: typeOf(field),
      width: widths[field] ?? 12,
      isLong: isLong(field),
    })),
    rows,
  }
}

/** Writes a register as an Excel workbook and as CSV. Refuses what its parts refuse; nothing is then left behind. */
export async function writeRegister(
  store: Pick<Store, 'snapshot'>,
  request: RegisterRequest,
  folder: string,
  now: Date,
): Promise<WrittenReport> {
  const { profile, periodCode, contacts, rows } = await gathered(store, request, now)
  const table = tableOf(profile, rows, request.language)
  const [{ tableToXlsx }, { tableToCsv }] = await Promise.all([
    import('../files/table-to-xlsx'),
    import('../files/csv'),
  ])
  const name = `talan-${periodCode}-${profile.code}`
  const files = await writeAside(folder, [
    { name, extension: 'xlsx', write: file => tableToXlsx(asLong(table), request.language, file) },
    { name, extension: 'csv', write: file => tableToCsv(table, request.language, file) },
  ])
  return { folder, files, interactions: contacts.length }
}

/** How many days ahead the calendar file goes. */
const daysAhead = 365

/** Writes the days to watch in the coming year as a calendar file. Refuses what its parts refuse. */
export async function writeCalendar(db: Reader, language: Language, folder: string, now: Date): Promise<WrittenList> {
  const words = sharedWords(language)
  const days = await namedWatchList(db, { from: dayInStockholm(now), days: daysAhead })
  const told = days.map(day => ({ ...day, what: wordFor(words.referralDays, day.what) }))
  const text = calendarOf(words.extract.calendar, told, now)
  const write = (file: string) => writeFile(file, text, { flush: true })
  const [file = ''] = await writeAside(folder, [{ name: words.extract.calendarFile, extension: 'ics', write }])
  return { folder, file, rows: days.length }
}
