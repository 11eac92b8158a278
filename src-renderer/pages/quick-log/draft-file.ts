import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Asked } from '../../state/office/office'
import { ask } from '../../state/office/office'
import { queryClient } from '../../state/office/query-client'
import { question } from '../../state/office/question'
import { type Draft, emptyDraft, titleOf } from '../../state/screen/draft'

/** Saves run one after the other, so that a save still running cannot bring back a draft that was removed. */
let queue: Promise<unknown> = Promise.resolve()

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = queue.then(work)
  queue = done.catch(() => undefined)
  return done
}

const listed = question('draft:list', {})
const listAnew = () => queryClient.invalidateQueries({ queryKey: listed.queryKey })

/** Stores a draft under its id. Rejects if the draft could not be written. */
export const keep = (id: string, draft: Draft): Promise<unknown> => {
  const kept: Asked<'draft:save'> = {
    id,
    form: 'quick-log',
    title: titleOf(draft) ?? '',
    content: JSON.stringify(draft),
  }
  return inTurn(() => ask('draft:save', kept)).then(listAnew)
}

/** Removes a stored draft. */
export const forget = (id: string): Promise<unknown> => inTurn(() => ask('draft:remove', { id })).then(listAnew)

/**
 * Reads a stored draft; null if there is none or it cannot be read. A draft from an earlier version may lack fields, which are then as in
 * an empty draft.
 */
export async function readKept(id: string, today: IsoDate): Promise<Draft | null> {
  const { draft } = await inTurn(() => ask('draft:read', { id }))
  if (draft === null) return null
  try {
    const kept = { ...emptyDraft(today), ...(JSON.parse(draft.content) as Partial<Draft>) }
    // Names that were still being looked up when the draft was stored become plain text again.
    return { ...kept, awaited: [], participantText: [...kept.awaited, kept.participantText].join(' ').trim() }
  } catch {
    return null
  }
}
