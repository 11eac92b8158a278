import { sql } from 'kysely'
import { newId } from '../../../db/new-id'
import { requireRow, tableOf } from '../../../db/reads/names/known-rows'
import type { Writer } from '../../../db/schema'
import { isIsoDate } from '../../../src-shared/days/iso-date'
import type { AddableKind, PartEdit, PartFields } from '../../../src-shared/records/record-parts'
import { type EmptyField, Refused } from '../../../src-shared/refusals/refusal'
import { givenColumns } from '../../log/given-columns'
import { fundingRule, membershipRule, wordingRule } from './agreement-rules'
import type { Cell, PartRule } from './part-rule'
import { documentRule, processRule, stageRule, watchDateRule } from './process-rules'
import { issueRule, organisationRule, partnerRule, personRule } from './register-rules'
import { commitmentRule, positionRule } from './said-rules'
import { staffRule } from './staff-rule'

const rules: { readonly [Kind in AddableKind]: PartRule<Kind> } = {
  person: personRule,
  organisation: organisationRule,
  issue: issueRule,
  partner: partnerRule,
  process: processRule,
  commitment: commitmentRule,
  position: positionRule,
  stage: stageRule,
  document: documentRule,
  'watch-date': watchDateRule,
  membership: membershipRule,
  funding: fundingRule,
  wording: wordingRule,
  staff: staffRule,
}

const notEmpty: readonly EmptyField[] = [
  'name',
  'nameEn',
  'promise',
  'shortName',
  'wording',
  'designation',
  'what',
  'code',
]
const isDay = /(On|From|To)$/

/** Refuses what names nothing in the store, an empty text that must say something, and a day that does not exist. */
async function checkGiven<Kind extends AddableKind>(db: Writer, kind: Kind, fields: PartEdit<Kind>): Promise<void> {
  for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
    const field = notEmpty.find(known => known === name)
    if (field && typeof value === 'string' && value.trim() === '') throw new Refused({ code: 'field-empty', field })
    if ((isDay.test(name) || name === 'on') && typeof value === 'string' && !isIsoDate(value))
      throw new Refused({ code: 'not-a-date', text: value })
  }
  const rule: PartRule<Kind> = rules[kind]
  for (const [other, id] of rule.names(fields)) if (id) await requireRow(db, other, id)
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

/** What is given of something new, as a change of nothing: all that is in its lists is added. */
function asEdit<Kind extends AddableKind>(fields: PartFields[Kind]): PartEdit<Kind> {
  const given = Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? { add: value } : value])
  return Object.fromEntries(given) as PartEdit<Kind>
}

/** Writes down something new and what it hangs on. Refuses what names nothing, an empty text, and a row that may not be as it would be. */
export async function addPart<Kind extends AddableKind>(
  db: Writer,
  kind: Kind,
  fields: PartFields[Kind],
  now: Date,
): Promise<string> {
  const rule: PartRule<Kind> = rules[kind]
  const edit = asEdit<Kind>(fields)
  await checkGiven(db, kind, edit)
  const id = newId<Kind>()
  await insertRow(db, tableOf(kind), id, { ...rule.columns(edit), ...(await rule.placed?.(db, edit)) })
  await rule.link?.(db, id, edit, now)
  await rule.check?.(db, id)
  return id
}

/** Changes what is given of a thing or a part of one. Refuses as adding does, and one that is not there. */
export async function editPart<Kind extends AddableKind>(
  db: Writer,
  kind: Kind,
  id: string,
  edit: PartEdit<Kind>,
  now: Date,
): Promise<void> {
  const rule: PartRule<Kind> = rules[kind]
  await requireRow(db, kind, id)
  await checkGiven(db, kind, edit)
  const columns = givenColumns(rule.columns(edit))
  if (columns) {
    const set = Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
    await sql`update ${sql.table(tableOf(kind))} set ${sql.join(set)} where id = ${id}`.execute(db)
  }
  await rule.link?.(db, id, edit, now)
  const isJudged = rule.checked?.some(field => edit[field] !== undefined) ?? true
  if (isJudged) await rule.check?.(db, id)
}
