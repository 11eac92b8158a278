import { Toast } from '@base-ui/react/toast'
import { Check, CircleAlert, X } from 'lucide-react'
import { useEffect } from 'react'
import type { Notice } from '../announce'
import { useWords } from '../text/words'
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

/** The corner where notices appear; F6 goes there. */
export function NoticeShelf() {
  const words = useWords()
  useEffect(shelfIsUp, [])
  return (
    <Toast.Provider toastManager={notices} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles['shelf']} aria-label={words.shell.notices} data-pane>
          <Notices />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}
