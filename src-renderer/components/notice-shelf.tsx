import { Toast } from '@base-ui/react/toast'
import { Check, CircleAlert, Info, X } from 'lucide-react'
import { type MouseEvent, useEffect, useRef } from 'react'
import { type NoticeData, notices, shelfIsUp } from '../state/office/notices'
import { useWords } from '../text/words'
import { useClearOfButtons } from './clear-of-buttons'
import styles from './notice-shelf.module.css'
import { useClosing } from './use-closing'

function Mark({ type }: { readonly type: string | undefined }) {
  if (type === 'refusal') return <CircleAlert size={16} className={styles['refusal']} aria-hidden="true" />
  if (type === 'hint') return <Info size={16} className={styles['hint']} aria-hidden="true" />
  return <Check size={16} className={styles['done']} aria-hidden="true" />
}

function Notices() {
  const words = useWords()
  const { toasts } = Toast.useToastManager<NoticeData>()
  return toasts.map(toast => (
    <Toast.Root key={toast.id} toast={toast} className={styles['notice']}>
      <Toast.Content className={styles['content']}>
        <Mark type={toast.type} />
        <Toast.Title className={styles['text']} render={<p />} />
        <Toast.Action className={styles['action']} />
        {toast.data?.second && (
          <button type="button" className={styles['action']} onClick={toast.data.second.onPress}>
            {toast.data.second.label}
          </button>
        )}
        <Toast.Close className={styles['close']} aria-label={words.close}>
          <X size={16} aria-hidden="true" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}

/** A button pressed with the pointer must not take the focus. It goes away with its notice, and the keys would then have no focus. */
function leaveFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault()
}

function Shelf() {
  const words = useWords()
  const shelf = useRef<HTMLDivElement>(null)
  const before = useRef<HTMLElement | null>(null)
  const { toasts } = Toast.useToastManager<NoticeData>()
  useClearOfButtons(shelf, toasts.length)
  useClosing(
    shelf,
    toasts.map(({ id, data }) => ({ id, shownFor: data?.shownFor ?? null })),
    id => {
      if (shelf.current?.contains(document.activeElement)) before.current?.focus()
      notices.close(id)
    },
  )
  return (
    <Toast.Viewport
      ref={shelf}
      className={styles['shelf']}
      aria-label={words.shell.notices}
      data-pane
      onMouseDown={leaveFocus}
      onFocusCapture={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          before.current = relatedTarget
      }}
    >
      <Notices />
    </Toast.Viewport>
  )
}

/** The corner where notices appear, kept clear of the buttons in use. F6 goes there. */
export function NoticeShelf() {
  useEffect(shelfIsUp, [])
  return (
    <Toast.Provider toastManager={notices} limit={3}>
      <Toast.Portal>
        <Shelf />
      </Toast.Portal>
    </Toast.Provider>
  )
}
