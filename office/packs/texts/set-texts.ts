import { asReader } from '../../../db/read-sql'
import { writtenTexts } from '../../../db/reads/packs/written-texts'
import type { Writer } from '../../../db/schema'
import type { Store } from '../../../db/store'
import type { TextEdit } from '../../../src-shared/ipc/packs/text-contract'
import type { TextsDocument } from '../../../src-shared/ipc/packs/texts-document'
import type { TextsRead } from '../../../src-shared/packs/text-fields'
import type { TextScope, WrittenTexts } from '../../../src-shared/packs/written-texts'
import type { ActionId } from '../../../src-shared/records/ids'
import { requirePicture } from './require-picture'
import { writeOne } from './write-texts'

/** Returns the words of a scope as the document that `setTexts` takes. */
export const asDocument = ({ texts, issueFields, signing }: TextsRead): TextsDocument => ({
  results: texts.results as TextsDocument['results'],
  asks: texts.asks as TextsDocument['asks'],
  issues: issueFields.map(({ issueId, sentence, attachmentId, caption, alt }) => ({
    issueId,
    sentence,
    pictureId: attachmentId,
    caption,
    alt,
  })),
  gaps: texts.gaps.map(({ issueId, proposal }) => ({ issueId, proposal })),
  contact:
    signing && signing.contactId !== null
      ? { staffId: signing.contactId, role: signing.role, telephone: signing.telephone }
      : null,
  approval:
    signing && signing.approvedById !== null && signing.approvedOn !== null
      ? { staffId: signing.approvedById, on: signing.approvedOn }
      : null,
  chosenResultIds: texts.chosenResultIds as TextsDocument['chosenResultIds'],
})

type Id = NonNullable<Extract<TextEdit, { readonly what: 'result' }>['id']>
type Row = { readonly id: string }

/** The rows that are there and that a list does not have. */
const leftOut = (known: readonly Row[], wanted: readonly { readonly id?: string | undefined }[]): Id[] =>
  known.filter(({ id }) => !wanted.some(one => one.id === id)).map(({ id }) => id as Id)

/** How a list is changed into that of the document. */
const listEdit = <One extends string>(known: readonly One[], wanted: readonly One[]) => ({
  add: wanted.filter(id => !known.includes(id)),
  remove: known.filter(id => !wanted.includes(id)),
})

/** Returns the removals of a document, which come first since they make room. */
const removals = (document: TextsDocument, now: WrittenTexts): TextEdit[] => [
  ...leftOut(now.results, document.results ?? now.results).map(
    (id): TextEdit => ({ what: 'remove', of: 'result', id }),
  ),
  ...leftOut(now.asks, document.asks ?? now.asks).map((id): TextEdit => ({ what: 'remove', of: 'ask', id })),
]

/** Returns the changes of what there is one of for each issue, of who signs, and of the chosen results. */
function others(document: TextsDocument, now: WrittenTexts): TextEdit[] {
  const { issues, gaps, contact, approval, chosenResultIds } = document
  const empty = { sentence: '', pictureId: null, caption: '', alt: '' }
  const goneIssues = issues ? now.issues.filter(({ issueId }) => !issues.some(one => one.issueId === issueId)) : []
  const goneGaps = gaps ? now.gaps.filter(({ issueId }) => !gaps.some(one => one.issueId === issueId)) : []
  const signing = {
    ...(contact !== undefined && {
      contactId: contact?.staffId ?? null,
      role: contact?.role ?? '',
      telephone: contact?.telephone ?? '',
    }),
    ...(approval !== undefined && { approvedById: approval?.staffId ?? null, approvedOn: approval?.on ?? null }),
  }
  const known = now.chosenResultIds as readonly Id[]
  const choice = listEdit(known, chosenResultIds ?? known)
  return [
    ...goneIssues.map(({ issueId }): TextEdit => ({ what: 'issue', issueId, ...empty })),
    ...(issues ?? []).map((one): TextEdit => ({ what: 'issue', ...one })),
    ...goneGaps.map(({ issueId }): TextEdit => ({ what: 'gap', issueId, proposal: '' })),
    ...(gaps ?? []).map((one): TextEdit => ({ what: 'gap', ...one })),
    ...(Object.keys(signing).length > 0 ? [{ what: 'signing', ...signing } satisfies TextEdit] : []),
    ...choice.remove.map((id): TextEdit => ({ what: 'choose', resultId: id, isChosen: false })),
    ...choice.add.map((id): TextEdit => ({ what: 'choose', resultId: id, isChosen: true })),
  ]
}

/** Writes the texts of an ordered list, and puts them in the order of the list. */
async function writeOrdered(
  db: Writer,
  scope: TextScope,
  of: 'result' | 'ask',
  edits: readonly TextEdit[],
  known: readonly Row[],
  now: Date,
): Promise<void> {
  const ids: Id[] = []
  for (const edit of edits) ids.push((await writeOne(db, scope, edit, now)) as Id)
  const kept = known.map(({ id }) => id).filter(id => ids.some(one => one === id))
  const added = ids.filter(id => !kept.includes(id))
  // New texts are placed last, so a list that only adds at its end is in order already.
  if (JSON.stringify([...kept, ...added]) === JSON.stringify(ids)) return
  for (const [at, id] of ids.entries())
    await writeOne(db, scope, { what: 'move', of, id, afterId: ids[at - 1] ?? null }, now)
}

async function setAll(db: Writer, scope: TextScope, document: TextsDocument, now: Date): Promise<void> {
  const before = await writtenTexts(asReader(db), scope)
  for (const edit of removals(document, before)) await writeOne(db, scope, edit, now)
  const knownIssues = (id: string | null) => before.results.find(result => result.id === id)?.issueIds ?? []
  const results = document.results?.map(({ id = null, issueIds, ...words }): TextEdit => {
    return { what: 'result', id, ...words, issueIds: listEdit(knownIssues(id), issueIds) }
  })
  const asks = document.asks?.map(({ id = null, ...words }): TextEdit => ({ what: 'ask', id, ...words }))
  if (results) await writeOrdered(db, scope, 'result', results, before.results, now)
  if (asks) await writeOrdered(db, scope, 'ask', asks, before.asks, now)
  for (const edit of others(document, before)) await writeOne(db, scope, edit, now)
}

/**
 * Makes the words of a scope those of a document, as one action. Refuses what writing them one by one refuses; nothing is then changed.
 */
export async function setTexts(
  store: Store,
  scope: TextScope,
  document: TextsDocument,
  now: Date,
): Promise<{ readonly actionId: ActionId }> {
  for (const { pictureId } of document.issues ?? []) if (pictureId) await requirePicture(store, pictureId)
  const { actionId } = await store.change(db => setAll(db, scope, document, now))
  return { actionId }
}
