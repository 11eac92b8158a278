import { readPrivateNotes, withPrivateNotes } from '../../db/private-notes/open-notes'
import { writeNote } from '../../db/private-notes/queries'
import type { Writer } from '../../db/schema'
import type { Store } from '../../db/store'
import type { LogEntry } from '../../src-shared/ipc/log-shape'
import type { Logged } from '../../src-shared/log/interaction'
import type { InteractionId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { type KeptNos, logInteraction } from './log-interaction'
import { undoAction } from './undo-action'

/** What was logged of a contact when it was saved before: the action, and the contact it made. */
type EarlierSaving = Pick<Logged, 'actionId' | 'interactionId'>

const about = (subjectId: InteractionId) => ({ subjectTable: 'interaction', subjectId }) as const

/** Empties the note about a contact that is gone. It refuses nothing: a note left behind harms less than a failed saving. */
const emptyNote = (store: Store, interaction: InteractionId, now: Date): Promise<unknown> =>
  readPrivateNotes(store, null, notes => writeNote(notes, about(interaction), '', now)).catch(() => undefined)

/**
 * Takes the earlier saving back. A contact that somebody has undone or deleted meanwhile is no hindrance. One that something was added to
 * would stay, and the log would then hold it twice: refused.
 */
async function takeBack(db: Writer, { actionId, interactionId }: EarlierSaving, now: Date): Promise<void> {
  const living = () =>
    db
      .selectFrom('interaction')
      .select('headline')
      .where('id', '=', interactionId)
      .where('deleted_at', 'is', null)
      .executeTakeFirst()
  if (!(await living())) return
  await undoAction(db, actionId, now)
  const left = await living()
  if (left) throw new Refused({ code: 'used-since', table: 'interaction', name: left.headline })
}

/**
 * Logs one contact as one action, whichever door it comes through, and answers the action, the contact and the people it created: the rule
 * links the partners, whoever was merged away is followed to the one who stayed, a note for oneself goes with it, and an earlier saving is
 * replaced. Refuses as `logInteraction` does, an earlier saving that something was added to, and a note that cannot be written; then nothing
 * is logged, no note is left, and the earlier saving stands.
 */
export async function log(
  store: Store,
  { privateNote = '', replaces, ...entry }: LogEntry,
  { now, keptNos }: { readonly now: Date; readonly keptNos: KeptNos },
): Promise<Logged> {
  let noted: InteractionId | undefined
  const work = async (db: Writer) => {
    if (replaces) await takeBack(db, replaces, now)
    return logInteraction(db, entry, now, keptNos)
  }
  const note = async ({ interactionId }: { interactionId: InteractionId }) => {
    if (privateNote === '') return
    noted = interactionId
    await withPrivateNotes(store, notes => writeNote(notes, about(interactionId), privateNote, now))
  }
  try {
    const { actionId, result } = await store.change(work, note)
    if (replaces) await emptyNote(store, replaces.interactionId, now)
    return { actionId, ...result }
  } catch (error) {
    if (noted) await emptyNote(store, noted, now)
    throw error
  }
}
