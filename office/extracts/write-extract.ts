import { writeFile } from 'node:fs/promises'
import { registerProfile } from '../../db/reads/figures/register-profiles'
import { registeredFacts } from '../../db/reads/figures/registered-facts'
import { reportedInteractions } from '../../db/reads/figures/reports'
import { periodOfPack } from '../../db/reads/packs/pack-scope'
import { namedWatchList } from '../../db/reads/records/processes'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader, Snapshot } from '../../db/schema'
import type { Store } from '../../db/store'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { WrittenList, WrittenReport } from '../../src-shared/ipc/desktop'
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

async function gatheredFrom(db: Snapshot, { profile: code, period: text, language }: RegisterRequest, now: Date) {
  const profile = registerProfile(code)
  const { code: periodCode, period } = await periodOfPack(db, text, dayInStockholm(now))
  const { issues, partners } = await referenceLists(db)
  const reported = (await reportedInteractions(db, { period, partnerId: null })).toReversed()
  const facts = await registeredFacts(
    db,
    reported.map(({ id }) => id),
  )
  const contacts = reported.map((interaction): RegisterContact => ({ interaction, facts: facts.get(interaction.id) }))
  const nameIn = (rows: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    rows.find(row => row.id === id)?.name ?? id
  const names: RegisterNames = {
    language,
    issue: nameIn(issues.map(({ id, shortName }) => ({ id, name: shortName }))),
    partner: nameIn(partners),
  }
  return { profile, periodCode, period, contacts, names, rows: registerRows(profile, contacts, names) }
}

const gathered = (store: Pick<Store, 'snapshot'>, request: RegisterRequest, now: Date) =>
  store.snapshot(db => gatheredFrom(db, request, now))

/** Returns what a register will hold and what is missing in it. Refuses an unknown register, and what `periodOfPack` refuses. */
export async function previewRegister(
  store: Pick<Store, 'snapshot'>,
  request: RegisterRequest,
  now: Date,
): Promise<ExtractPreview> {
  const { profile, period, contacts, names, rows } = await gathered(store, request, now)
  const open = contacts.filter(({ interaction }) => disclosureOf(interaction) === 'full')
  const missing = open.flatMap(contact => {
    const fields = missingIn(profile, contact, names)
    const { id, startsOn, headline } = contact.interaction
    return fields.length === 0 ? [] : [{ id, startsOn, headline, fields }]
  })
  const leftOut = profile.rows === 'all' ? 0 : contacts.length - open.length
  return { period, rows: rows.length, leftOut, notHeld: profile.notHeld, missing }
}

const typeOf = (field: RegisterField): CellType =>
  field === 'day' ? 'day' : field === 'number' || field === 'minutes' || field === 'contacts' ? 'number' : 'text'

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
