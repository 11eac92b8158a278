import { sql } from 'kysely'
import { readSql } from '../../../db/read-sql'
import { interactionsById } from '../../../db/reads/imports/interactions-on-days'
import { namesOf } from '../../../db/reads/names/names-by-id'
import { referenceLists } from '../../../db/reads/records/reference-lists'
import { rolesByPerson, roleText } from '../../../db/reads/records/roles'
import type { Reader } from '../../../db/schema'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ImportedTable } from '../../../src-shared/imports/import-verb'
import type { Language } from '../../../src-shared/text/language'
import { sharedWords } from '../../../src-shared/text/shared-words'
import type { PlannedName } from '../planning/import-plan'

/** A row of the office in words: its name, and what tells it apart. */
export type Description = { readonly name: string; readonly detail: string }

/** Ids of rows of the office, by what they are. */
export type ToDescribe = Readonly<Partial<Record<ImportedTable | PlannedName['kind'], readonly string[]>>>

const tableOf = (what: keyof ToDescribe): string => (what === 'colleague' ? 'staff_member' : what)

/** Returns the key of a row among those that are described. */
export const describedKey = (what: keyof ToDescribe, id: string): string => `${tableOf(what)} ${id}`

async function people(db: Reader, ids: readonly string[], on: IsoDate): Promise<readonly (Description & { id: string })[]> {
  const [names, roles] = await Promise.all([namesOf(db, ids), rolesByPerson(db, ids)])
  return names.map(({ id, name }) => ({ id, name, detail: roleText(roles.get(id) ?? [], on) }))
}

async function interactions(db: Reader, ids: readonly string[], language: Language): Promise<readonly (Description & { id: string })[]> {
  const { maskedHeadline } = sharedWords(language).report
  // What has a secrecy mark is not shown beside a file that others have made.
  return (await interactionsById(db, ids)).map(({ id, headline, startsOn, startsTime, confidentiality }) =>
    confidentiality === 'secrecy_marked'
      ? { id, name: maskedHeadline, detail: '' }
      : { id, name: headline, detail: [startsOn, startsTime].filter(Boolean).join(' ') },
  )
}

const processes = (db: Reader, ids: readonly string[]): Promise<readonly (Description & { id: string })[]> =>
  readSql(
    db,
    sql<Description & { id: string }>`select p.id, p.name, '' as detail
      from json_each(${JSON.stringify(ids)}) asked cross join decision_process p on p.id = asked.value`,
  )

/** Returns some rows of the office in words, by `describedKey`. */
export async function described(
  db: Reader,
  asked: ToDescribe,
  on: IsoDate,
  language: Language,
): Promise<ReadonlyMap<string, Description>> {
  const found = new Map<string, Description>()
  const put = (what: keyof ToDescribe, rows: readonly (Description & { readonly id: string })[]) => {
    for (const { id, name, detail } of rows) found.set(describedKey(what, id), { name, detail })
  }
  if (asked.person?.length) put('person', await people(db, asked.person, on))
  if (asked.organisation?.length)
    put('organisation', (await namesOf(db, asked.organisation)).map(row => ({ ...row, detail: '' })))
  if (asked.interaction?.length) put('interaction', await interactions(db, asked.interaction, language))
  if (asked.decision_process?.length) put('decision_process', await processes(db, asked.decision_process))
  if (asked.colleague?.length)
    put('colleague', (await referenceLists(db)).staff.map(({ id, name, title }) => ({ id, name, detail: title ?? '' })))
  return found
}
