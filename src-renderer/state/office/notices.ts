import { Toast } from '@base-ui/react/toast'
import type { ActionId } from '../../../src-shared/records/ids'
import { noticeShownFor } from '../waits'
import type { Notice } from './notice'

/** The parts of a notice that the shelf needs besides its text and its first button. */
export type NoticeData = Pick<Notice, 'second'> & {
  /** Milliseconds the notice is shown, not counting time while it is held. Null for one that stays until it is closed. */
  readonly shownFor: number | null
}

/** Queues notices from every part of the window; the shelf draws them. */
export const notices = Toast.createToastManager<NoticeData>()

let isShelfUp = false
const waiting: (() => void)[] = []
/** The notices that offer to undo an action: the id of the notice and the action. */
const offers = new Map<string, ActionId>()

/** Call when the shelf is drawn: it then gets the notices that came earlier. */
export function shelfIsUp(): void {
  isShelfUp = true
  for (const show of waiting.splice(0)) show()
}

function whenShelfIsUp(show: () => void): void {
  if (isShelfUp) show()
  else waiting.push(show)
}

/** Shows a notice, or keeps it until the shelf is drawn. */
export function showNotice(notice: Notice): void {
  whenShelfIsUp(() => add(notice, notice.isRefusal ? null : noticeShownFor))
}

/** Shows a notice that stays. Returns what closes it. */
export function holdNotice(notice: Notice): () => void {
  let id: string | null = null
  let isOver = false
  whenShelfIsUp(() => {
    if (!isOver) id = add(notice, null)
  })
  return () => {
    isOver = true
    if (id !== null) notices.close(id)
  }
}

/** Closes the notices that offer to undo the given action, or every such notice if no action is given. */
export function closeOffers(actionId?: ActionId): void {
  for (const [id, undoes] of offers) if (actionId === undefined || undoes === actionId) notices.close(id)
}

/** Adds a notice that is shown for so many milliseconds, or until it is closed for null. Returns its id. */
function add({ text, action, second, isRefusal = false, isHint = false }: Notice, shownFor: number | null): string {
  const id = crypto.randomUUID()
  if (action?.undoes) offers.set(id, action.undoes)
  notices.add({
    id,
    title: text,
    type: isRefusal ? 'refusal' : isHint ? 'hint' : 'done',
    priority: isRefusal ? 'high' : 'low',
    // No timeout here, the shelf closes the notice: the library fails to when the focus was in it and a key has moved it elsewhere.
    timeout: 0,
    data: { shownFor, ...(second && { second }) },
    onRemove: () => offers.delete(id),
    ...(action && {
      actionProps: {
        children: action.label,
        onClick: () => {
          notices.close(id)
          action.onPress()
        },
      },
    }),
  })
  return id
}
