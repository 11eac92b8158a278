import { Toast } from '@base-ui/react/toast'
import type { Notice } from '../announce'

/** Queues notices from anywhere; the shelf draws them. */
export const notices = Toast.createToastManager<Pick<Notice, 'second'>>()

/** Ten seconds: long enough to notice a slip and reach "Ångra" by keyboard (F6). A refusal stays until it is closed. */
const shownFor = 10_000

let isShelfUp = false
const waiting: Notice[] = []

/** Once the shelf is drawn it gets what was said before. */
export function shelfIsUp(): void {
  isShelfUp = true
  for (const notice of waiting.splice(0)) add(notice)
}

export function showNotice(notice: Notice): void {
  if (isShelfUp) add(notice)
  else waiting.push(notice)
}

function add({ text, action, second, isRefusal = false }: Notice): void {
  notices.add({
    title: text,
    type: isRefusal ? 'refusal' : 'done',
    priority: isRefusal ? 'high' : 'low',
    timeout: isRefusal ? 0 : shownFor,
    data: second ? { second } : {},
    ...(action && { actionProps: { children: action.label, onClick: action.onPress } }),
  })
}
