import { sql } from 'kysely'
import { readSql } from '../../../db/read-sql'
import { tableOf } from '../../../db/reads/names/known-rows'
import { inScope } from '../../../db/reads/packs/text-scope'
import type { Writer } from '../../../db/schema'
import { orderBetween } from '../../../db/sort-order'
import type { Store } from '../../../db/store'
import type { TextEdit } from '../../../src-shared/ipc/packs/text-contract'
import type { TextScope } from '../../../src-shared/packs/written-texts'
import type { ActionId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import { removeRow } from '../../log/remove-row'
import { addPart, editPart } from '../../register/parts/write-part'
import { given, scopeFields } from './given-words'
import { requirePicture } from './require-picture'
import { writeOfIssue, writeSigning } from './write-only-rows'

type Edit<What extends TextEdit['what']> = Extract<TextEdit, { readonly what: What }>
type OrderedKind = 'written-result' | 'written-ask'

const kindOf = { result: 'written-result', ask: 'written-ask' } as const

/** Refuses a text that is not one of the scope, so that no partner's words are changed from another's page. */
async function requireIn(db: Writer, kind: OrderedKind, id: string, scope: TextScope): Promise<void> {
  const found = await readSql(
    db,
    sql`select 1 from ${sql.table(tableOf(kind))} w where w.id = ${id} and ${inScope(scope)}`,
  )
  if (found.length === 0) throw new Refused({ code: 'unknown-id', what: kind, id })
}

async function writeResult(db: Writer, scope: TextScope, edit: Edit<'result'>, now: Date): Promise<string> {
  const { what: _, id, issueIds, ...words } = edit
  if (id === null) {
    const empty = { heading: '', text: '', outcome: '', issueIds: issueIds?.add ?? [], shownToIds: [] }
    return addPart(db, 'written-result', { ...scopeFields(scope), ...empty, ...given(words) }, now)
  }
  await requireIn(db, 'written-result', id, scope)
  await editPart(db, 'written-result', id, { ...words, issueIds }, now)
  return id
}

async function writeAsk(db: Writer, scope: TextScope, edit: Edit<'ask'>, now: Date): Promise<string> {
  const { what: _, id, ...words } = edit
  if (id === null)
    return addPart(db, 'written-ask', { ...scopeFields(scope), ask: '', by: '', when: '', ...given(words) }, now)
  await requireIn(db, 'written-ask', id, scope)
  await editPart(db, 'written-ask', id, words, now)
  return id
}

/** Chooses a result of all partners for a partner's quiet pack, or takes it out of it. */
async function choose(db: Writer, { period, partnerId }: TextScope, edit: Edit<'choose'>, now: Date): Promise<string> {
  const { resultId, isChosen } = edit
  await requireIn(db, 'written-result', resultId, { period, partnerId: null })
  if (partnerId === null) throw new Refused({ code: 'unknown-partner', text: '' })
  const shownToIds = isChosen ? { add: [partnerId] } : { remove: [partnerId] }
  await editPart(db, 'written-result', resultId, { shownToIds }, now)
  return resultId
}

/** Puts a text right after another of its scope; first for null. */
async function move(db: Writer, scope: TextScope, { of, id, afterId }: Edit<'move'>): Promise<string> {
  const kind = kindOf[of]
  await requireIn(db, kind, id, scope)
  if (afterId !== null) await requireIn(db, kind, afterId, scope)
  const table = tableOf(kind)
  const others = await readSql(
    db,
    sql<{ id: string; place: string }>`select w.id, w.sort_order as place from ${sql.table(table)} w
      where ${inScope(scope)} and w.id <> ${id} order by w.sort_order, w.rid`,
  )
  const before = others.findIndex(other => other.id === afterId)
  const place = orderBetween(others[before]?.place ?? null, others[before + 1]?.place ?? null)
  await sql`update ${sql.table(table)} set sort_order = ${place} where id = ${id}`.execute(db)
  return id
}

async function remove(db: Writer, scope: TextScope, { of, id }: Edit<'remove'>, now: Date): Promise<string> {
  await requireIn(db, kindOf[of], id, scope)
  await removeRow(db, kindOf[of], id, now)
  return id
}

/** Makes one change of the words of a scope, and returns the id of the text that it was about. */
export function writeOne(db: Writer, scope: TextScope, edit: TextEdit, now: Date): Promise<string> {
  switch (edit.what) {
    case 'result':
      return writeResult(db, scope, edit, now)
    case 'ask':
      return writeAsk(db, scope, edit, now)
    case 'issue':
    case 'gap':
      return writeOfIssue(db, scope, edit, now)
    case 'signing':
      return writeSigning(db, scope, edit, now)
    case 'choose':
      return choose(db, scope, edit, now)
    case 'move':
      return move(db, scope, edit)
    case 'remove':
      return remove(db, scope, edit, now)
  }
}

/**
 * Makes some changes of the words of a scope, as one action, and returns the id of the text that each was about. Refuses a text of another
 * scope, more texts than a pack has room for, a picture that is not described in words, and a file that is no picture; nothing is then
 * changed.
 */
export async function writeTexts(
  store: Store,
  scope: TextScope,
  edits: readonly TextEdit[],
  now: Date,
): Promise<{ readonly actionId: ActionId; readonly ids: readonly string[] }> {
  for (const edit of edits) if (edit.what === 'issue' && edit.pictureId) await requirePicture(store, edit.pictureId)
  const { actionId, result } = await store.change(async db => {
    const ids: string[] = []
    for (const edit of edits) ids.push(await writeOne(db, scope, edit, now))
    return ids
  })
  return { actionId, ids: result }
}
