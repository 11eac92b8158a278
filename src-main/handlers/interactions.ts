import { readPrivateNotes, withPrivateNotes } from '../../db/private-notes/open-notes'
import { writeNote } from '../../db/private-notes/queries'
import { interactionPage, interactionPosition } from '../../db/queries/interaction-lists'
import { leftRows } from '../../db/queries/left-rows'
import { logAdvice } from '../../db/queries/log-advice'
import { logInteraction } from '../../db/queries/log-interaction'
import { matchNames } from '../../db/queries/name-matches'
import { undoAction } from '../../db/queries/undo-action'
import type { InteractionId } from '../../src-shared/domain/ids'
import type { Parsed } from '../../src-shared/ipc/contract'
import type { Context, Handlers } from './handlers'

const aboutInteraction = (subjectId: InteractionId) => ({ subjectTable: 'interaction', subjectId }) as const

/** Inside the change that logs it, so that an interaction never stands there without the note that was to go with it. */
async function noteForOneself(
  { store, now }: Context,
  interaction: InteractionId,
  { privateNote = '', replaces }: Pick<Parsed<'interaction:log'>, 'privateNote' | 'replaces'>,
): Promise<void> {
  if (replaces)
    await readPrivateNotes(store, null, notes => writeNote(notes, aboutInteraction(replaces.interactionId), '', now()))
  if (privateNote !== '')
    await withPrivateNotes(store, notes => writeNote(notes, aboutInteraction(interaction), privateNote, now()))
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
    'interaction:log': async ({ privateNote, replaces, ...entry }) => {
      const { actionId, result } = await store.change(async db => {
        // Saved once already and gone on with: one change takes the earlier one back and writes it anew.
        if (replaces) await undoAction(db, replaces.actionId, now())
        const logged = await logInteraction(db, entry, now())
        await noteForOneself(context, logged.interactionId, { privateNote, replaces })
        return logged
      })
      return { actionId, ...result }
    },
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
