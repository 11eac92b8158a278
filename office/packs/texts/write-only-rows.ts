import { sql } from 'kysely'
import { readSql } from '../../../db/read-sql'
import { tableOf } from '../../../db/reads/names/known-rows'
import { inScope } from '../../../db/reads/packs/text-scope'
import type { Writer } from '../../../db/schema'
import type { TextEdit } from '../../../src-shared/ipc/packs/text-contract'
import type { TextScope } from '../../../src-shared/packs/written-texts'
import { addPart, editPart } from '../../register/parts/write-part'
import { given, scopeFields } from './given-words'
import { type OnlyKind, onlyTextId } from './only-text-id'

type Edit<What extends TextEdit['what']> = Extract<TextEdit, { readonly what: What }>
/** Returns the row of a scope, if there is one, and whether it is living. */
async function found(db: Writer, kind: OnlyKind, scope: TextScope, issueId: string | null) {
  const table = sql.table(tableOf(kind))
  const isAbout = issueId === null ? sql`true` : sql`w.issue_id = ${issueId}`
  const [living] = await readSql(
    db,
    sql<{ id: string }>`select w.id from ${table} w where ${inScope(scope)} and ${isAbout} order by w.rid desc limit 1`,
  )
  if (living) return { id: living.id, isLiving: true }
  const id = onlyTextId(kind, scope, issueId)
  const [gone] = await readSql(db, sql`select 1 from ${table} w where w.id = ${id} and w.deleted_at is not null`)
  return { id, isLiving: gone ? false : null }
}

/** Brings the row back from the trash. What it said then is written over by the caller. */
const revive = (db: Writer, kind: OnlyKind, id: string) =>
  sql`update ${sql.table(tableOf(kind))} set deleted_at = null where id = ${id}`.execute(db)

/** Lets go of a picture whose attachment is in the trash, so that its description can be taken away. */
const dropRemovedPicture = (db: Writer, id: string) =>
  sql`update written_issue set attachment_id = null where id = ${id} and attachment_id in
    (select a.id from attachment a where a.id = written_issue.attachment_id and a.deleted_at is not null)`.execute(db)

/** Writes what is said of an issue, or proposed about its gap, and returns the id of its row. */
export async function writeOfIssue(
  db: Writer,
  scope: TextScope,
  edit: Edit<'issue'> | Edit<'gap'>,
  now: Date,
): Promise<string> {
  if (edit.what === 'gap') {
    const { issueId, proposal } = edit
    const { id, isLiving } = await found(db, 'written-gap', scope, issueId)
    if (isLiving === null) return addPart(db, 'written-gap', { ...scopeFields(scope), issueId, proposal }, now, id)
    if (!isLiving) await revive(db, 'written-gap', id)
    await editPart(db, 'written-gap', id, { proposal }, now)
    return id
  }
  const { what: _, issueId, ...words } = edit
  const empty = { sentence: '', pictureId: null, caption: '', alt: '' }
  const { id, isLiving } = await found(db, 'written-issue', scope, issueId)
  if (isLiving === null) {
    await addPart(db, 'written-issue', { ...scopeFields(scope), issueId, ...empty, ...given(words) }, now, id)
    return id
  }
  if (!isLiving) await revive(db, 'written-issue', id)
  if (words.alt?.trim() === '') await dropRemovedPicture(db, id)
  await editPart(db, 'written-issue', id, isLiving ? words : { ...empty, ...given(words) }, now)
  return id
}

/** Writes who signs, and returns the id of the row. */
export async function writeSigning(db: Writer, scope: TextScope, edit: Edit<'signing'>, now: Date): Promise<string> {
  const { what: _, ...fields } = edit
  const empty = { contactId: null, role: '', telephone: '', approvedById: null, approvedOn: null }
  const { id, isLiving } = await found(db, 'written-signing', scope, null)
  if (isLiving === null) {
    await addPart(db, 'written-signing', { ...scopeFields(scope), ...empty, ...given(fields) }, now, id)
    return id
  }
  if (!isLiving) await revive(db, 'written-signing', id)
  await editPart(db, 'written-signing', id, isLiving ? fields : { ...empty, ...given(fields) }, now)
  return id
}
