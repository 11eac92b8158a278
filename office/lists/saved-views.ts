import type { ExpressionBuilder } from 'kysely'
import { newId } from '../../db/new-id'
import { asReader } from '../../db/read-sql'
import { currentUser } from '../../db/reads/home/current-user'
import type { Reader, Tables, Writer } from '../../db/schema'
import { viewDefinitionShape } from '../../src-shared/ipc/list-shapes'
import { checkedColumn, checkedQuery } from '../../src-shared/lists/checked-list'
import { columnOf, type ListCode, listCodes } from '../../src-shared/lists/list-columns'
import { everything, type ListQuery } from '../../src-shared/lists/list-filter'
import type { SavedView, ViewDefinition } from '../../src-shared/lists/list-view'
import { swedishOrder } from '../../src-shared/names/swedish-order'
import type { Doer } from '../../src-shared/program/doer'
import type { StaffMemberId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'

/** A view to save; without an id it is a new one. */
export type ViewToSave = Omit<SavedView, 'id' | 'definition'> & {
  readonly id?: string | undefined
  readonly definition: ViewDefinition
}

/** Returns null when this program cannot read the definition: a newer program may know fields and comparisons that this one does not. */
function readDefinition(list: ListCode, text: string): ViewDefinition | null {
  try {
    const definition = viewDefinitionShape.parse(JSON.parse(text))
    checkedQuery({ list, ...definition, me: '' })
    return definition
  } catch {
    return null
  }
}

/** Who works here: the login, and the colleague as far as this file has one. */
type Owner = { readonly login: string; readonly staffId: StaffMemberId | null }

/** Returns who works here. A colleague who was chosen in a later copy of the office than this file is none that the file knows. */
async function ownerOf(db: Reader, doer: Doer): Promise<Owner> {
  return { login: doer.login, staffId: (await currentUser(db, doer)).staffId }
}

/**
 * The office's views, and one's own. One's own are those of the colleague who works here, and those of the login that no colleague owns
 * yet, or only one whom this file does not have or has in the trash. While it is not known who works here, all views of the login are shown, so that none is
 * lost. Some of them may belong to a colleague by now.
 */
const isShownTo =
  ({ login, staffId }: Owner) =>
  (where: ExpressionBuilder<Tables, 'saved_view'>) => {
    const ofLogin = where('owner_user_id', '=', login)
    const owners = where
      .selectFrom('staff_member')
      .select('staff_member.id')
      .whereRef('staff_member.id', '=', 'saved_view.owner_staff_id')
      .where('staff_member.deleted_at', 'is', null)
    const isUnowned = where.or([where('owner_staff_id', 'is', null), where.not(where.exists(owners))])
    return where.or([
      where('owner_user_id', 'is', null),
      staffId === null ? ofLogin : where.and([ofLogin, isUnowned]),
      where('owner_staff_id', '=', staffId),
    ])
  }

/** Returns the office's views and one's own, in Swedish order. Private views of others are left out. */
export async function savedViews(db: Reader, doer: Doer): Promise<SavedView[]> {
  const rows = await db
    .selectFrom('saved_view')
    .select(['id', 'name', 'list', 'definition', 'owner_user_id'])
    .where('deleted_at', 'is', null)
    .where(isShownTo(await ownerOf(db, doer)))
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

/** Returns a query for everything in a list, to be narrowed by the caller. */
export const wholeList = (list: ListCode): ListQuery => ({
  list,
  filter: everything,
  sort: [],
  groupBy: null,
  me: null,
})

/**
 * Saves a view and returns its id. Refuses a view without a name, one with fields that its list does not have, and an id that is neither
 * one's own view nor the office's.
 */
export async function saveView(db: Writer, doer: Doer, view: ViewToSave): Promise<string> {
  if (view.name.trim() === '') throw new Refused({ code: 'no-view-name' })
  checkedQuery({ list: view.list, ...view.definition, me: '' })
  for (const column of view.definition.columns ?? []) if (!columnOf(view.list, column)) checkedColumn(view.list, column)
  const { login, staffId } = await ownerOf(asReader(db), doer)
  const values = {
    name: view.name.trim(),
    list: view.list,
    definition: JSON.stringify(view.definition),
    owner_user_id: view.isPrivate ? login : null,
    owner_staff_id: view.isPrivate ? staffId : null,
  }
  if (view.id === undefined) {
    const id = newId<'saved-view'>()
    await db
      .insertInto('saved_view')
      .values({ id, ...values })
      .execute()
    return id
  }
  await changeView(db, doer, view.id, values)
  return view.id
}

async function changeView(
  db: Writer,
  doer: Doer,
  id: string,
  values: Readonly<Record<string, string | null>>,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('saved_view')
    .set(values)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where(isShownTo(await ownerOf(asReader(db), doer)))
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Refused({ code: 'unknown-view', name: id })
}

/** Deletes a view. Refuses an unknown view, and another user's private one. */
export const removeView = (db: Writer, doer: Doer, id: string, now: Date): Promise<void> =>
  changeView(db, doer, id, { deleted_at: now.toISOString() })
