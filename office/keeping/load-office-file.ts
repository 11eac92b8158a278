import { danglingReference } from '../../db/archive/dangling-reference'
import { codeOf } from '../../db/file/error-code'
import { makeBeside } from '../../db/file/make-beside'
import { createOffice } from '../../db/office'
import { asReader } from '../../db/read-sql'
import type { OrganisationEntry } from '../../db/reference/shipped-rows'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Tables, Writer } from '../../db/schema'
import { rest, stopIfCalledOff, tellStep } from '../../db/work-step'
import type { ReadingPart, WorkWatch } from '../../src-shared/program/work-progress'
import type { InteractionId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import type { ShapeProblem } from '../../src-shared/refusals/shape-problem'
import { followFacts } from '../log/concern-links'
import type { OfficeFile } from './office-file'
import { officeRows } from './office-rows'
import { wrongInOfficeFile } from './wrong-in-office-file'

/** SQLite takes some thirty thousand values in a statement, and no table has more than sixty columns. */
const rowsAtATime = 500

type AnyTable = keyof Tables & string

/**
 * Organisations that a file without a list of them names by id only, and that do not ship. The id serves as the name until a user gives
 * one.
 */
async function unlistedOrganisations(db: Writer, office: OfficeFile): Promise<OrganisationEntry[]> {
  if (office.organisations) return []
  const roles = office.contacts.flatMap(contact => contact.roles.map(role => role.org))
  const owners = (office.processes ?? []).flatMap(process => process.ownerOrgId ?? [])
  const named = new Set([...roles, ...(office.positions ?? []).map(position => position.orgId), ...owners])
  const known = await db.selectFrom('organisation').select('id').execute()
  for (const { id } of known) named.delete(id)
  return [...named].map(id => ({
    id,
    kind: 'other',
    name: id,
    nameEn: null,
    abbreviation: null,
    parentId: null,
    countyCode: null,
    validFrom: null,
    validTo: null,
    successorId: null,
    aliases: [],
    externalCode: null,
  }))
}

async function insertOffice(
  db: Writer,
  office: OfficeFile,
  source: string,
  now: Date,
  watch: WorkWatch,
): Promise<readonly string[]> {
  const refusing = (field: string, problem: ShapeProblem) =>
    new Refused({ code: 'not-an-office-file', file: source, field, problem })
  const wrong = await wrongInOfficeFile(db, office)
  if (wrong) throw refusing(wrong.field, wrong.problem)
  const unlisted = await unlistedOrganisations(db, office)
  const whole = office.organisations ? office : { ...office, organisations: unlisted }
  // The ids are those of the file: an imported office keeps the ids its rows had.
  const tables = officeRows(whole, '', now.toISOString())
  const total = tables.reduce((sum, [, rows]) => sum + rows.length, 0)
  let done = 0
  for (const [table, rows] of tables) {
    for (let start = 0; start < rows.length; start += rowsAtATime) {
      const values = rows.slice(start, start + rowsAtATime)
      const insert = db.insertInto(table as AnyTable).values(values as never)
      await insert.execute().catch(error => {
        if (!codeOf(error).startsWith('SQLITE_CONSTRAINT')) throw error
        throw refusing(table, { what: error.code === 'SQLITE_CONSTRAINT_UNIQUE' ? 'twice' : 'unreadable' })
      })
      done += values.length
      await tellStep(watch, { done, total, detail: 'rows' satisfies ReadingPart })
    }
  }
  // The partners that the file links to an interaction are kept as they are; only the reasons are derived.
  const interactions = office.interactions.filter(({ deleted }) => !deleted).map(({ id }) => id as InteractionId)
  await followFacts(db, { ids: interactions, given: [] }, now, () => false)
  const dangling = await danglingReference(db)
  if (dangling) throw refusing(dangling, { what: 'names-nothing' })
  const [broken] = await brokenRows(asReader(db))
  if (broken) throw new Refused({ code: 'rule-broken', rule: broken.rule, table: broken.table, name: broken.name })
  await tellStep(watch, { done, total, detail: 'finishing' satisfies ReadingPart })
  return unlisted.map(({ id }) => id)
}

/**
 * Makes a new office from the reference data and an office file, whole or not at all. Returns the ids of organisations that the file names
 * without describing them. Refuses a row that breaks a rule, and when it is cancelled; no file is then left.
 */
export async function loadOfficeFile(
  file: string,
  user: string,
  office: OfficeFile,
  source: string,
  now: Date,
  watch: WorkWatch = {},
): Promise<readonly string[]> {
  return makeBeside(file, async unfinished => {
    const store = await createOffice(unfinished, user, { between: () => rest(watch), laptop: null })
    try {
      const { result } = await store.change(db => insertOffice(db, office, source, now, watch))
      stopIfCalledOff(watch)
      return result
    } finally {
      await store.close()
    }
  })
}
