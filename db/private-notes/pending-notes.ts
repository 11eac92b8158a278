import type { InteractionId } from '../../src-shared/records/ids'
import { hasEnded, thisRun } from '../file/unfinished'
import { putNote } from './queries'
import type { PrivateNotes } from './tables'

/** A note that is written with the interaction it is about, and the earlier saving whose note goes if that one is replaced. */
export type NoteWithInteraction = {
  readonly interactionId: InteractionId
  /** Empty if nothing is noted and only the earlier note has to go. */
  readonly text: string
  readonly replacedId: InteractionId | null
}

const about = (subjectId: InteractionId) => ({ subjectTable: 'interaction', subjectId }) as const

/**
 * Writes the note before its interaction is committed, and remembers that this is undecided. Until `settleNote` is called, a kill may come
 * between the two files. Refuses a text that is too long.
 */
export const beginNote = (notes: PrivateNotes, { interactionId, text, replacedId }: NoteWithInteraction, now: Date) =>
  notes.transaction().execute(async db => {
    if (text !== '') await putNote(db, about(interactionId), text, now)
    await db
      .insertInto('pending_note')
      .values({
        interaction_id: interactionId,
        replaced_id: replacedId,
        begun_at: now.toISOString(),
        run: thisRun,
      })
      .execute()
  })

/** Decides a note that was begun: it stays if its interaction was logged, and otherwise is emptied. Does nothing if it is decided. */
export const settleNote = (notes: PrivateNotes, interactionId: InteractionId, isLogged: boolean): Promise<void> =>
  notes.transaction().execute(async db => {
    const found = await db
      .deleteFrom('pending_note')
      .where('interaction_id', '=', interactionId)
      .returning(['replaced_id', 'begun_at'])
      .executeTakeFirst()
    const gone = isLogged ? found?.replaced_id : interactionId
    if (found && gone) await putNote(db, about(gone), '', new Date(found.begun_at))
  })

/** Decides every note that an ended run of this computer left undecided. `isLogged` is asked whether the office has an interaction. */
export async function settleLeft(
  notes: PrivateNotes,
  isLogged: (interaction: InteractionId) => Promise<boolean>,
): Promise<void> {
  const left = await notes.selectFrom('pending_note').select(['interaction_id', 'run']).execute()
  for (const { interaction_id, run } of left)
    if (hasEnded(run)) await settleNote(notes, interaction_id, await isLogged(interaction_id))
}
