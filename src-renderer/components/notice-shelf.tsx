import { Toast } from '@base-ui/react/toast'
import { Check, CircleAlert, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Notice } from '../announce'
import { useWords } from '../text/words'
import { useClearOfSaving } from './clear-of-saving'
import styles from './notice-shelf.module.css'
import { notices, shelfIsUp } from './notices'

function Notices() {
  const words = useWords()
  const { toasts } = Toast.useToastManager<Pick<Notice, 'second'>>()
  return toasts.map(toast => (
    <Toast.Root key={toast.id} toast={toast} className={styles['notice']}>
      <Toast.Content className={styles['content']}>
        {toast.type === 'refusal' ? (
          <CircleAlert size={16} className={styles['refusal']} aria-hidden="true" />
        ) : (
          <Check size={16} className={styles['done']} aria-hidden="true" />
        )}
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

function Shelf() {
  const words = useWords()
  const shelf = useRef<HTMLDivElement>(null)
  const { toasts } = Toast.useToastManager()
  const isUp = useClearOfSaving(shelf, toasts.length)
  return (
    <Toast.Viewport
      ref={shelf}
      className={styles['shelf']}
      data-up={isUp || undefined}
      aria-label={words.shell.notices}
      data-pane
    >
      <Notices />
    </Toast.Viewport>
  )
}

/** The corner where notices appear, and the one above it while a button that saves lies under them; F6 goes there. */
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
