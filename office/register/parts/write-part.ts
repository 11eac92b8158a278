import { sql } from 'kysely'
import { newId } from '../../../db/new-id'
import { requireRow, requireRows, tableOf } from '../../../db/reads/names/known-rows'
import type { Writer } from '../../../db/schema'
import { isIsoDate } from '../../../src-shared/days/iso-date'
import {
  type AddableKind,
  fieldsOf,
  type PartEdit,
  type PartFields,
} from '../../../src-shared/records/catalogue/catalogue'
import type { Field } from '../../../src-shared/records/catalogue/field'
import { type EmptyField, Refused } from '../../../src-shared/refusals/refusal'
import { givenColumns } from '../../log/given-columns'
import { membershipRule, wordingRule } from './agreement-rules'
import type { Cell, PartRule } from './part-rule'
import { processRule, stageRule } from './process-rules'
import { issueRule, partnerRule, personRule } from './register-rules'
import { commitmentRule, positionRule } from './said-rules'
import { staffRule } from './staff-rule'

const rules: { readonly [Kind in AddableKind]?: PartRule<Kind> } = {
  person: personRule,
  issue: issueRule,
  partner: partnerRule,
  process: processRule,
  commitment: commitmentRule,
  position: positionRule,
  stage: stageRule,
  membership: membershipRule,
  wording: wordingRule,
  staff: staffRule,
}
const ruleOf = <Kind extends AddableKind>(kind: Kind): PartRule<Kind> => rules[kind] ?? {}

type Given = Readonly<Record<string, unknown>>

/** The fields of a kind that are given, each with its entry in the catalogue. */
const givenFields = (kind: AddableKind, given: Given) =>
  fieldsOf(kind).flatMap(([name, field]) => (given[name] === undefined ? [] : [{ name, field, value: given[name] }]))

/** The ids of other rows that a value names; of a change of a list, those it adds. */
function namedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  const added = (value as { readonly add?: readonly string[] } | null)?.add
  return added ?? []
}

/** Refuses what names nothing in the store, an empty text that must say something, and a day that does not exist. */
async function checkGiven(db: Writer, kind: AddableKind, given: Given): Promise<void> {
  const fields = givenFields(kind, given)
  // What is typed first: it is wrong whatever the store holds.
  for (const { name, field, value } of fields) {
    if (field.mustSay && typeof value === 'string' && value.trim() === '')
      throw new Refused({ code: 'field-empty', field: name as EmptyField })
    if (field.shape.is === 'day' && typeof value === 'string' && !isIsoDate(value))
      throw new Refused({ code: 'not-a-date', text: value })
  }
  for (const { field, value } of fields) {
    const { shape } = field
    if (shape.is === 'id' || shape.is === 'ids')
      await requireRows(
        db,
        shape.of,
        namedIn(value).filter(id => id !== ''),
      )
  }
}

/** A value as its column keeps it: a line without the blanks around it. */
function cellOf({ shape }: Field<unknown>, value: unknown): Cell {
  if (typeof value === 'boolean') return Number(value)
  return shape.is === 'line' && typeof value === 'string' ? value.trim() : (value as Cell)
}

const columnsOf = <Kind extends AddableKind>(kind: Kind, given: PartEdit<Kind>): Readonly<Record<string, Cell>> => ({
  ...Object.fromEntries(
    givenFields(kind, given).flatMap(({ field, value }) =>
      field.column === null ? [] : [[field.column, cellOf(field, value)]],
    ),
  ),
  ...ruleOf(kind).derived?.(given),
})

/** What is given of something new, as a change of nothing: all that is in its lists is added. */
function asEdit<Kind extends AddableKind>(fields: PartFields[Kind]): PartEdit<Kind> {
  const given = Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? { add: value } : value])
  return Object.fromEntries(given) as PartEdit<Kind>
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

/** Writes down something new and what it hangs on. Refuses what names nothing, an empty text, and a row that may not be as it would be. */
export async function addPart<Kind extends AddableKind>(
  db: Writer,
  kind: Kind,
  fields: PartFields[Kind],
  now: Date,
): Promise<string> {
  const rule = ruleOf(kind)
  const edit = asEdit<Kind>(fields)
  await checkGiven(db, kind, edit)
  const id = newId<Kind>()
  await insertRow(db, tableOf(kind), id, { ...columnsOf(kind, edit), ...(await rule.placed?.(db, edit)) })
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
  const rule = ruleOf(kind)
  await requireRow(db, kind, id)
  await checkGiven(db, kind, edit)
  const columns = givenColumns(columnsOf(kind, edit))
  if (columns) {
    const set = Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
    await sql`update ${sql.table(tableOf(kind))} set ${sql.join(set)} where id = ${id}`.execute(db)
  }
  await rule.link?.(db, id, edit, now)
  const isJudged = rule.checked?.some(field => edit[field] !== undefined) ?? true
  if (isJudged) await rule.check?.(db, id)
}
