import { readPrivateNotes, withPrivateNotes } from '../../db/private-notes/open-notes'
import { writeNote } from '../../db/private-notes/queries'
import { matchNames } from '../../db/reads/names/name-matches'
import { interactionPage, interactionPosition } from '../../db/reads/timelines/interaction-lists'
import type { Writer } from '../../db/schema'
import type { Parsed } from '../../src-shared/ipc/contract'
import type { InteractionId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { leftRows } from '../log/left-rows'
import { logAdvice } from '../log/log-advice'
import { logInteraction } from '../log/log-interaction'
import { undoAction } from '../log/undo-action'
import type { Context, Handlers } from './handlers'

const aboutInteraction = (subjectId: InteractionId) => ({ subjectTable: 'interaction', subjectId }) as const

/** Empties what one has noted about an interaction that is not there any more. Nothing is lost by its not going, so it refuses nothing. */
const emptyNote = ({ store, now }: Context, interaction: InteractionId): Promise<unknown> =>
  readPrivateNotes(store, null, notes => writeNote(notes, aboutInteraction(interaction), '', now())).catch(
    () => undefined,
  )

/**
 * Takes back what was logged of a contact that is saved again. One that somebody has taken back or deleted meanwhile is no hindrance; one that
 * stays, because something was added to it, would then be there twice: refused.
 */
async function takeBack(
  db: Writer,
  { actionId, interactionId }: NonNullable<Parsed<'interaction:log'>['replaces']>,
  now: Date,
): Promise<void> {
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

/** Logs one contact with the note that is to go with it. */
async function log(context: Context, { privateNote = '', replaces, ...entry }: Parsed<'interaction:log'>) {
  const { store, now } = context
  let noted: InteractionId | undefined
  const work = async (db: Writer) => {
    // Saved once already and gone on with: one change takes the earlier one back and writes it anew.
    if (replaces) await takeBack(db, replaces, now())
    return logInteraction(db, entry, now(), 'of-what-follows')
  }
  const note = async ({ interactionId }: { interactionId: InteractionId }) => {
    if (privateNote === '') return
    noted = interactionId
    await withPrivateNotes(store, notes => writeNote(notes, aboutInteraction(interactionId), privateNote, now()))
  }
  try {
    const { actionId, result } = await store.change(work, note)
    if (replaces) await emptyNote(context, replaces.interactionId)
    return { actionId, ...result }
  } catch (error) {
    if (noted) await emptyNote(context, noted)
    throw error
  }
}

/** So many of the rows that an undoing left are named. */
const mostNamed = 20

type Channels =
  | 'interaction:log'
  | 'interaction:advise'
  | 'interaction:page'
  | 'interaction:position'
  | 'name:match'
  | 'action:undo'

/** Logging, reading the log, and taking back what was logged. */
export const interactionHandlers = (context: Context): Handlers<Channels> => {
  const { store, now } = context
  return {
    'interaction:log': asked => log(context, asked),
    'interaction:advise': draft => logAdvice(store.read, draft),
    'interaction:page': page => interactionPage(store.read, page),
    'interaction:position': async ({ id }) => ({ row: await interactionPosition(store.read, id) }),
    'name:match': ({ text, on, kind }) => matchNames(store.read, text, on, kind ?? null),
    'action:undo': async ({ actionId }) => {
      const { actionId: undoing, result } = await store.change(db => undoAction(db, actionId, now()))
      const left = await leftRows(store.read, result.skipped.slice(0, mostNamed))
      return { actionId: undoing, undone: result.undone, skipped: result.skipped.length, left }
    },
  }
}
