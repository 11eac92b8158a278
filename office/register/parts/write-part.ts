import { sql } from 'kysely'
import { newId } from '../../../db/new-id'
import { requireRow, tableOf } from '../../../db/reads/names/known-rows'
import type { Writer } from '../../../db/schema'
import type { ChangedKind, Edit } from '../../../src-shared/ipc/part-shapes'
import type { AddableKind, CatalogueKind, PartFields } from '../../../src-shared/records/catalogue/catalogue'
import { commitmentRule } from '../../follow-up/commitment-rule'
import { givenColumns } from '../../log/given-columns'
import { membershipRule, wordingRule } from './agreement-rules'
import { type Cell, checkedEdit, columnsOf } from './given-fields'
import { organisationRule } from './organisation-rule'
import type { PartRule } from './part-rule'
import { personRule, roleRule } from './people-rules'
import { positionRule } from './position-rule'
import { processRule, stageRule } from './process-rules'
import { issueRule, partnerRule } from './register-rules'
import { staffRule } from './staff-rule'
import { writtenAskRule, writtenIssueRule, writtenResultRule } from './text-rules'

const rules: { readonly [Kind in ChangedKind]?: PartRule<Kind> } = {
  person: personRule,
  organisation: organisationRule,
  role: roleRule,
  issue: issueRule,
  partner: partnerRule,
  process: processRule,
  commitment: commitmentRule,
  position: positionRule,
  stage: stageRule,
  membership: membershipRule,
  wording: wordingRule,
  staff: staffRule,
  'written-result': writtenResultRule,
  'written-ask': writtenAskRule,
  'written-issue': writtenIssueRule,
}
const ruleOf = <Kind extends ChangedKind>(kind: Kind): PartRule<Kind> => rules[kind] ?? {}

const allColumns = <Kind extends ChangedKind>(kind: Kind, edit: Edit<Kind>): Readonly<Record<string, Cell>> => ({
  ...columnsOf(kind, edit),
  ...ruleOf(kind).derived?.(edit),
})

/** The fields of a new row as a change of nothing: everything in its lists is added. */
function asEdit<Kind extends AddableKind>(fields: PartFields[Kind]): Edit<Kind> {
  const given = Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? { add: value } : value])
  return Object.fromEntries(given) as Edit<Kind>
}

async function insertRow(
  db: Writer,
  table: string,
  id: string,
  columns: Readonly<Record<string, Cell>>,
): Promise<void> {
  const given = Object.entries(columns).filter(([, value]) => value !== undefined)
  const names = given.map(([name]) => sql.ref(name))
  const values = given.map(([, value]) => sql`${value}`)
  await sql`insert into ${sql.table(table)} (id, ${sql.join(names)}) values (${id}, ${sql.join(values)})`.execute(db)
}

/** Writes the columns that are given of one row; nothing is written if none is given. */
export async function updateRow(
  db: Writer,
  kind: CatalogueKind,
  id: string,
  given: Readonly<Record<string, Cell>>,
): Promise<void> {
  const columns = givenColumns(given)
  if (!columns) return
  const set = Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  await sql`update ${sql.table(tableOf(kind))} set ${sql.join(set)} where id = ${id}`.execute(db)
}

/**
 * Adds a row and what hangs on it, and returns its id. Throws if a field names a row that is not there, if a text is empty that must say
 * something, and if the row would break the rule of its kind. An `id` is given for a row of which there is one only, such as the text of a
 * period about an issue, so that two laptops make the same row.
 */
export async function addPart<Kind extends AddableKind>(
  db: Writer,
  kind: Kind,
  fields: PartFields[Kind],
  now: Date,
  id: string = newId<Kind>(),
): Promise<string> {
  const rule = ruleOf(kind)
  const edit = await checkedEdit(db, kind, asEdit<Kind>(fields))
  await insertRow(db, tableOf(kind), id, { ...allColumns(kind, edit), ...(await rule.placed?.(db, edit, fields)) })
  await rule.link?.(db, id, edit, now, fields)
  await rule.check?.(db, id, edit)
  return id
}

/** Changes the given fields of a row. Throws as adding does, and if the row is not there. */
export async function editPart<Kind extends ChangedKind>(
  db: Writer,
  kind: Kind,
  id: string,
  changes: Edit<Kind>,
  now: Date,
): Promise<void> {
  const rule = ruleOf(kind)
  await requireRow(db, kind, id)
  const edit = await checkedEdit(db, kind, changes)
  await rule.refuse?.(db, id, edit)
  await updateRow(db, kind, id, allColumns(kind, edit))
  await rule.link?.(db, id, edit, now)
  const isJudged = rule.checked?.some(field => edit[field] !== undefined) ?? true
  if (isJudged) await rule.check?.(db, id, edit)
}
