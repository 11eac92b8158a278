import { Toast } from '@base-ui/react/toast'
import type { ActionId } from '../../../src-shared/records/ids'
import type { Notice } from './notice'

/** What the shelf is told of a notice besides its text and its first button. */
export type NoticeData = Pick<Notice, 'second'> & {
  /** Milliseconds it is to be seen without being held; null for one that stays until it is closed. */
  readonly shownFor: number | null
}

/** Queues notices from anywhere; the shelf draws them. */
export const notices = Toast.createToastManager<NoticeData>()

/** Ten seconds: long enough to notice a slip and reach "Ångra" by keyboard (F6). A refusal stays until it is closed. */
const shownFor = 10_000

let isShelfUp = false
const waiting: Notice[] = []
/** The notices that offer to take an action back, by their ids. */
const offers = new Map<string, ActionId>()

/** Once the shelf is drawn it gets what was said before. */
export function shelfIsUp(): void {
  isShelfUp = true
  for (const notice of waiting.splice(0)) add(notice)
}

export function showNotice(notice: Notice): void {
  if (isShelfUp) add(notice)
  else waiting.push(notice)
}

/** Closes what offers to take back an action; without one, every such offer. */
export function closeOffers(actionId?: ActionId): void {
  for (const [id, undoes] of offers) if (actionId === undefined || undoes === actionId) notices.close(id)
}

function add({ text, action, second, isRefusal = false, isHint = false }: Notice): void {
  const id = crypto.randomUUID()
  if (action?.undoes) offers.set(id, action.undoes)
  notices.add({
    id,
    title: text,
    type: isRefusal ? 'refusal' : isHint ? 'hint' : 'done',
    priority: isRefusal ? 'high' : 'low',
    // The shelf closes it: the library forgets to when the focus was in it and has been led elsewhere by a key.
    timeout: 0,
    data: { shownFor: isRefusal ? null : shownFor, ...(second && { second }) },
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
}
