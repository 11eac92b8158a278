import type { InteractionId } from '../../src-shared/records/ids'
import { hasEnded, thisRun } from '../file/unfinished'
import { putNote } from './queries'
import type { PrivateNotes } from './tables'

/** A note that is written with the interaction it is about, and the earlier saving whose note goes if that one is replaced. */
type NoteWithInteraction = {
  readonly interactionId: InteractionId
  /** Empty if nothing is noted and only the earlier note has to go. */
  readonly text: string
  readonly replacedId: InteractionId | null
}

const about = (subjectId: InteractionId) => ({ subjectTable: 'interaction', subjectId }) as const

/** The interactions that this program is about to log. Their notes are not decided yet. */
const beingLogged = new Set<InteractionId>()

/**
 * Writes the note before its interaction is committed, and remembers that this is undecided. Until `leaveNote` is called, a kill may come
 * between the two files. Refuses a text that is too long.
 */
export const beginNote = (notes: PrivateNotes, { interactionId, text, replacedId }: NoteWithInteraction, now: Date) =>
  notes.transaction().execute(async db => {
    beingLogged.add(interactionId)
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

/** Leaves a note that was begun to be decided by `settleLeft`: its interaction is now either logged or not. */
export const leaveNote = (interaction: InteractionId): void => {
  beingLogged.delete(interaction)
}

/** A note stays if its interaction was logged, and so does the note of the earlier saving otherwise. The other of the two is emptied. */
const settle = (notes: PrivateNotes, interactionId: InteractionId, isLogged: boolean): Promise<void> =>
  notes.transaction().execute(async db => {
    const found = await db
      .deleteFrom('pending_note')
      .where('interaction_id', '=', interactionId)
      .returning(['replaced_id', 'begun_at'])
      .executeTakeFirst()
    const gone = isLogged ? found?.replaced_id : interactionId
    if (found && gone) await putNote(db, about(gone), '', new Date(found.begun_at))
  })

/**
 * Decides every note that was begun and left undecided: by this run of the program, or by one of this computer that has ended. `isLogged` is
 * asked whether the office has an interaction.
 */
export async function settleLeft(
  notes: PrivateNotes,
  isLogged: (interaction: InteractionId) => Promise<boolean>,
): Promise<void> {
  const left = await notes.selectFrom('pending_note').select(['interaction_id', 'run']).execute()
  for (const { interaction_id, run } of left)
    if (run === thisRun ? !beingLogged.has(interaction_id) : hasEnded(run))
      await settle(notes, interaction_id, await isLogged(interaction_id))
}
