import { Paperclip } from 'lucide-react'
import type { ImportFile } from '../../../src-shared/imports/import-state'
import { Button } from '../../components/button'
import { useWords } from '../../text/words'
import { controlId } from './change'
import styles from './quick-log-dialog.module.css'

type Props = { readonly mail: ImportFile; readonly onLeaveOut: () => void }

/** The mail that the form was filled in from, and the way not to attach it. */
export function MailLine({ mail, onLeaveOut }: Props) {
  const { quickLog } = useWords()
  function leaveOut(): void {
    onLeaveOut()
    // The button is gone, so the focus goes to a field that is still there.
    document.getElementById(controlId('headline'))?.focus()
  }
  return (
    <p className={styles['mail']}>
      <Paperclip size={14} aria-hidden="true" />
      <span className={styles['mailName']} title={mail.name}>
        {quickLog.mailAttached(mail.name)}
      </span>
      <Button weight="quiet" onClick={leaveOut}>
        {quickLog.leaveMailOut}
      </Button>
    </p>
  )
}
