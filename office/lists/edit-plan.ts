import { type RawBuilder, sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import { outcomeOfAsks } from '../../db/reads/lists/columns/outcome-sql'
import { listNames } from '../../db/reads/lists/list-names'
import type { Reader } from '../../db/schema'
import { checkedColumn } from '../../src-shared/lists/checked-list'
import type { ListCode } from '../../src-shared/lists/list-columns'
import type { EditEffect, LeftReason, ListChange } from '../../src-shared/lists/list-edit'
import { mostLeftShown } from '../../src-shared/lists/list-limits'
import { interactionKinds, needsParticipant } from '../../src-shared/log/interaction'
import { Refused } from '../../src-shared/refusals/refusal'
import { listTables, type Targeted } from './edit-target'
import { type EditableField, editableField, type LinkedField, type OwnField, type PartField } from './editable-fields'

type Sql = RawBuilder<unknown>
type OwnChange = { readonly field: OwnField; readonly value: string | number | null }
type PartChange = { readonly field: PartField; readonly value: string }
type LinkChange = {
  readonly field: LinkedField
  readonly how: 'add' | 'remove'
  readonly ids: readonly string[] | null
}

/** A planned edit: the column or links it changes, the condition for rows `t` that it changes, and the rows it leaves, with reasons. */
export type EditPlan = {
  readonly table: string
  readonly change: OwnChange | PartChange | LinkChange
  readonly differs: Sql
  readonly left: readonly { readonly reason: LeftReason; readonly when: Sql }[]
}

export const isLinkChange = (change: EditPlan['change']): change is LinkChange => 'how' in change
export const isPartChange = (change: EditPlan['change']): change is PartChange => 'part' in change.field

const notEditable = (list: ListCode, field: string) => new Refused({ code: 'not-editable', list, field })

async function checkNamed(db: Reader, list: ListCode, field: string, { link }: EditableField, ids: readonly string[]) {
  if (link === undefined) return
  const known = new Set((await listNames(db, link, ids)).map(({ id }) => id))
  if (ids.some(id => !known.has(id))) throw new Refused({ code: 'wrong-value', list, field })
}

/** Living links of a row `t`: all of them, or those to the given ids. */
const linksOf = ({ table, from, to }: LinkedField, ids: readonly string[] | null): Sql =>
  sql`from ${sql.table(table)} l where ${sql.ref(`l.${from}`)} = t.id and l.deleted_at is null
    ${ids === null ? sql`` : sql`and ${sql.ref(`l.${to}`)} in (select value from json_each(${JSON.stringify(ids)}))`}`

function linkPlan(field: LinkedField, change: ListChange, list: ListCode): Pick<EditPlan, 'change' | 'differs'> {
  if (change.how === 'set') throw notEditable(list, change.field)
  const ids = change.how === 'clear' ? null : [...new Set(change.ids)]
  const how = change.how === 'add' ? 'add' : 'remove'
  const linked = sql`(select count(distinct ${sql.ref(`l.${field.to}`)}) ${linksOf(field, ids)})`
  return {
    change: { field, how, ids },
    differs: how === 'add' ? sql`${linked} < ${ids?.length ?? 0}` : sql`${linked} > 0`,
  }
}

function ownPlan(field: OwnField, change: ListChange, list: ListCode): Pick<EditPlan, 'change' | 'differs'> {
  if ('ids' in change) throw notEditable(list, change.field)
  if (change.how === 'clear' && !field.isClearable)
    throw new Refused({ code: 'wrong-value', list, field: change.field })
  const value = change.how === 'clear' ? null : field.kept(change.value)
  if (value === undefined) throw new Refused({ code: 'wrong-value', list, field: change.field })
  return { change: { field, value }, differs: sql`${sql.ref(`t.${field.column}`)} is not ${value}` }
}

/** Plans a change of all parts of a row. A row without parts is chosen too, and left with its reason. */
function partPlan(field: PartField, change: ListChange, list: ListCode): Pick<EditPlan, 'change' | 'differs'> {
  if ('ids' in change) throw notEditable(list, change.field)
  const value = change.how === 'clear' ? undefined : field.kept(change.value)
  if (value === undefined) throw new Refused({ code: 'wrong-value', list, field: change.field })
  return { change: { field, value }, differs: sql`${field.now} is not ${value}` }
}

const nobodyMet = sql`not exists (select 1 from interaction_participant l where l.interaction_id = t.id and l.deleted_at is null)
  and not exists (select 1 from interaction_organisation l where l.interaction_id = t.id and l.deleted_at is null)`

const metWhom = ['participants', 'organisations'] as const

/** SQL condition: the edit would leave nobody met on an interaction whose kind needs somebody. */
function nobodyLeft(field: (typeof metWhom)[number], ids: readonly string[] | null): Sql {
  const kinds = JSON.stringify(interactionKinds.filter(needsParticipant))
  const still = (of: (typeof metWhom)[number]): Sql => {
    const { table, to } = editableField('interactions', of) as LinkedField
    const gone =
      ids === null ? sql`true` : sql`${sql.ref(`l.${to}`)} in (select value from json_each(${JSON.stringify(ids)}))`
    return sql`exists (select 1 from ${sql.table(table)} l where l.interaction_id = t.id and l.deleted_at is null
      and not (${of === field ? gone : sql`false`}))`
  }
  return sql`t.kind in (select value from json_each(${kinds})) and not ${still('participants')} and not ${still('organisations')}`
}

function leftBy(list: ListCode, { field, ...change }: ListChange): EditPlan['left'] {
  if (list !== 'interactions') return []
  if (field === 'outcome') return [{ reason: 'no-ask', when: sql`${outcomeOfAsks(sql`t.id`)} is null` }]
  const met = metWhom.find(code => code === field)
  if (met && (change.how === 'remove' || change.how === 'clear'))
    return [{ reason: 'needs-participant', when: nobodyLeft(met, 'ids' in change ? change.ids : null) }]
  if (field === 'confidentiality')
    return [{ reason: 'secrecy-marked', when: sql`t.confidentiality = 'secrecy_marked'` }]
  const kind = field === 'kind' && 'value' in change ? change.value : undefined
  return kind !== undefined && needsParticipant(kind as Parameters<typeof needsParticipant>[0])
    ? [{ reason: 'needs-participant', when: nobodyMet }]
    : []
}

/** Plans an edit. Refuses a field that cannot be edited in this way, a value it cannot hold, and a link to an unknown row. */
export async function editPlan(db: Reader, list: ListCode, change: ListChange): Promise<EditPlan> {
  const { field: code } = change
  checkedColumn(list, code)
  const field = editableField(list, code)
  if (!field) throw notEditable(list, code)
  const plan =
    'table' in field
      ? linkPlan(field, change, list)
      : 'part' in field
        ? partPlan(field, change, list)
        : ownPlan(field, change, list)
  const named = isLinkChange(plan.change)
    ? plan.change.ids
    : plan.change.value === null
      ? null
      : [String(plan.change.value)]
  await checkNamed(db, list, code, field, named ?? [])
  return { table: listTables[list], ...plan, left: leftBy(list, change) }
}

/** The chosen rows that an edit changes, without those that it leaves as they are. */
export const changingRows = (
  plan: EditPlan,
  rids: readonly number[],
): Sql => sql`from json_each(${JSON.stringify(rids)}) chosen
  cross join ${sql.table(plan.table)} t on t.rid = chosen.value
  where t.deleted_at is null and ${plan.differs} ${sql.join(
    plan.left.map(({ when }) => sql`and not (${when})`),
    sql` `,
  )}`

/** Returns how many rows an edit matches, changes and leaves, without making it. */
export async function editEffect(db: Reader, plan: EditPlan, { rids, gone }: Targeted): Promise<EditEffect> {
  const [counted] = await readSql(
    db,
    sql<{ changing: number }>`select count(*) as changing ${changingRows(plan, rids)}`,
  )
  const left: { reason: LeftReason; count: number; ids: readonly string[] }[] =
    gone.length > 0 ? [{ reason: 'gone', count: gone.length, ids: gone.slice(0, mostLeftShown) }] : []
  for (const { reason, when } of plan.left) {
    const rows = await readSql(
      db,
      sql<{ id: string }>`select t.id from json_each(${JSON.stringify(rids)}) chosen
        cross join ${sql.table(plan.table)} t on t.rid = chosen.value where t.deleted_at is null and ${plan.differs} and ${when}`,
    )
    const ids = rows.slice(0, mostLeftShown).map(({ id }) => id)
    if (rows.length > 0) left.push({ reason, count: rows.length, ids })
  }
  return { matched: rids.length + gone.length, changing: counted?.changing ?? 0, left }
}
