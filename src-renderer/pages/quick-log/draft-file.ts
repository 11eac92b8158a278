import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Asked } from '../../state/office/office'
import { ask } from '../../state/office/office'
import { queryClient } from '../../state/office/query-client'
import { question } from '../../state/office/question'
import { type Draft, emptyDraft, titleOf } from '../../state/screen/draft'

/** One after the other, so that a draft which is done with does not come back by a saving that was still on its way. */
let queue: Promise<unknown> = Promise.resolve()

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = queue.then(work)
  queue = done.catch(() => undefined)
  return done
}

const listed = question('draft:list', {})
const listAnew = () => queryClient.invalidateQueries({ queryKey: listed.queryKey })

export const keep = (id: string, draft: Draft): Promise<unknown> => {
  const kept: Asked<'draft:save'> = {
    id,
    form: 'quick-log',
    title: titleOf(draft) ?? '',
    content: JSON.stringify(draft),
  }
  return inTurn(() => ask('draft:save', kept)).then(listAnew)
}

export const forget = (id: string): Promise<unknown> => inTurn(() => ask('draft:remove', { id })).then(listAnew)

/** A draft kept by an earlier version of the form may lack a field; what is there is kept, the rest is as in an empty one. */
export async function readKept(id: string, today: IsoDate): Promise<Draft | null> {
  const { draft } = await inTurn(() => ask('draft:read', { id }))
  if (draft === null) return null
  try {
    const kept = { ...emptyDraft(today), ...(JSON.parse(draft.content) as Partial<Draft>) }
    // Whoever was still being looked up when it was kept is looked up no more.
    return { ...kept, awaited: [], participantText: [...kept.awaited, kept.participantText].join(' ').trim() }
  } catch {
    return null
  }
}
