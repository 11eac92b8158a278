import { Toast } from '@base-ui/react/toast'
import type { Notice } from '../announce'

/** Queues notices from anywhere; the shelf draws them. */
export const notices = Toast.createToastManager<Pick<Notice, 'second'>>()

/** Ten seconds: long enough to notice a slip and reach "Ångra" by keyboard (F6). A refusal stays until it is closed. */
const shownFor = 10_000

export function showNotice({ text, action, second, isRefusal = false }: Notice): void {
  notices.add({
    title: text,
    type: isRefusal ? 'refusal' : 'done',
    priority: isRefusal ? 'high' : 'low',
    timeout: isRefusal ? 0 : shownFor,
    data: second ? { second } : {},
    ...(action && { actionProps: { children: action.label, onClick: action.onPress } }),
  })
}
