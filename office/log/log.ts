import { readPrivateNotes, withPrivateNotes } from '../../db/private-notes/open-notes'
import { beginNote, leaveNote } from '../../db/private-notes/pending-notes'
import type { PrivateNotes } from '../../db/private-notes/tables'
import type { Writer } from '../../db/schema'
import type { Store } from '../../db/store'
import type { LogEntry } from '../../src-shared/ipc/log-shape'
import type { Logged } from '../../src-shared/log/interaction'
import type { InteractionId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { type KeptNos, logInteraction } from './log-interaction'
import { undoAction } from './undo/undo-action'

/** What was logged of a contact when it was saved before: the action, and the contact it made. */
type EarlierSaving = Pick<Logged, 'actionId' | 'interactionId'>

/**
 * Has the note that was begun with an interaction decided. It refuses nothing: what cannot be written now is decided when the notes are used
 * next.
 */
function settle(store: Store, interaction: InteractionId): Promise<unknown> {
  leaveNote(interaction)
  return readPrivateNotes(store, undefined, async () => undefined).catch(() => undefined)
}

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
  let begun: InteractionId | undefined
  const work = async (db: Writer) => {
    if (replaces) await takeBack(db, replaces, now)
    return logInteraction(db, entry, now, keptNos)
  }
  const note = async ({ interactionId }: { interactionId: InteractionId }) => {
    if (privateNote === '' && !replaces) return
    begun = interactionId
    const noted = { interactionId, text: privateNote, replacedId: replaces?.interactionId ?? null }
    const begin = (notes: PrivateNotes) => beginNote(notes, noted, now)
    // With nothing to note, unreadable notes are no reason to refuse the saving.
    if (privateNote === '') await readPrivateNotes(store, undefined, begin).catch(() => undefined)
    else await withPrivateNotes(store, begin)
  }
  try {
    const { actionId, result } = await store.change(work, note)
    if (begun) await settle(store, begun)
    return { actionId, ...result }
  } catch (error) {
    if (begun) await settle(store, begun)
    throw error
  }
}
