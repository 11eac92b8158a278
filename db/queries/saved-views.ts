import { checkedColumn, checkedQuery } from '../../src-shared/domain/checked-list'
import { swedishOrder } from '../../src-shared/domain/folded-text'
import { columnOf, type ListCode, listCodes } from '../../src-shared/domain/list-columns'
import { everything, type ListQuery } from '../../src-shared/domain/list-filter'
import type { SavedView, ViewDefinition } from '../../src-shared/domain/list-view'
import { Refused } from '../../src-shared/domain/refusal'
import { viewDefinitionShape } from '../../src-shared/ipc/list-shapes'
import { newId } from '../new-id'
import type { Reader, Writer } from '../schema'

/** A view to be kept; without an id it is a new one. */
export type ViewToSave = Omit<SavedView, 'id' | 'definition'> & {
  readonly id?: string | undefined
  readonly definition: ViewDefinition
}

/** Undefined when this program cannot read it: a newer one may know fields and comparisons that this does not. */
function readDefinition(list: ListCode, text: string): ViewDefinition | null {
  try {
    const definition = viewDefinitionShape.parse(JSON.parse(text))
    checkedQuery({ list, ...definition, me: '' })
    return definition
  } catch {
    return null
  }
}

const userOf = async (db: Reader): Promise<string | null> =>
  (await db.selectFrom('device').select('user_id').executeTakeFirst())?.user_id ?? null

/** The office's views and one's own, in Swedish order; another's private ones are not shown. */
export async function savedViews(db: Reader): Promise<SavedView[]> {
  const user = await userOf(db)
  const rows = await db
    .selectFrom('saved_view')
    .select(['id', 'name', 'list', 'definition', 'owner_user_id'])
    .where('deleted_at', 'is', null)
    .where(where => where.or([where('owner_user_id', 'is', null), where('owner_user_id', '=', user)]))
    .execute()
  return rows
    .flatMap(row => {
      const list = listCodes.find(code => code === row.list)
      if (!list) return []
      const isPrivate = row.owner_user_id !== null
      return [{ id: row.id, name: row.name, list, isPrivate, definition: readDefinition(list, row.definition) }]
    })
    .sort((a, b) => swedishOrder(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

/** A query of everything in a list, to be filled in. */
export const wholeList = (list: ListCode): ListQuery => ({
  list,
  filter: everything,
  sort: [],
  groupBy: null,
  me: null,
})

/** Keeps a view. Refuses one without a name, one that asks for what its list has not, and an id that names none of one's own or the office's. */
export async function saveView(db: Writer, view: ViewToSave): Promise<string> {
  if (view.name.trim() === '') throw new Refused({ code: 'no-view-name' })
  checkedQuery({ list: view.list, ...view.definition, me: '' })
  for (const column of view.definition.columns ?? []) if (!columnOf(view.list, column)) checkedColumn(view.list, column)
  const device = await db.selectFrom('device').select('user_id').executeTakeFirst()
  const values = {
    name: view.name.trim(),
    list: view.list,
    definition: JSON.stringify(view.definition),
    owner_user_id: view.isPrivate ? (device?.user_id ?? null) : null,
  }
  if (view.id === undefined) {
    const id = newId<'saved-view'>()
    await db
      .insertInto('saved_view')
      .values({ id, ...values })
      .execute()
    return id
  }
  await changeView(db, view.id, values)
  return view.id
}

async function changeView(db: Writer, id: string, values: Readonly<Record<string, string | null>>): Promise<void> {
  const device = await db.selectFrom('device').select('user_id').executeTakeFirst()
  const { numUpdatedRows } = await db
    .updateTable('saved_view')
    .set(values)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where(where =>
      where.or([where('owner_user_id', 'is', null), where('owner_user_id', '=', device?.user_id ?? null)]),
    )
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Refused({ code: 'unknown-view', name: id })
}

/** Takes a view away. Refuses one that is not there. */
export const removeView = (db: Writer, id: string, now: Date): Promise<void> =>
  changeView(db, id, { deleted_at: now.toISOString() })
