import { useEffect, useState } from 'react'
import { longestReason } from '../../../src-shared/records/record-limits'
import { Button } from '../../components/button'
import { TextBox } from '../../components/text-box'
import { useWords } from '../../text/words'
import styles from './pack-wizard.module.css'

type Props = { readonly onUnlock: (reason: string) => void; readonly onCancel: () => void }

/** Opens a lock. A reason is required. */
export function UnlockForm({ onUnlock, onCancel }: Props) {
  const words = useWords().packs
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  useEffect(() => document.getElementById('unlock-reason')?.focus(), [])
  return (
    <form
      className={styles['reason']}
      onKeyDown={event => event.key === 'Escape' && onCancel()}
      onSubmit={event => {
        event.preventDefault()
        setIsTried(true)
        if (reason.trim() !== '') onUnlock(reason.trim())
      }}
    >
      <TextBox
        id="unlock-reason"
        label={words.reason}
        hint={words.reasonHint}
        problem={isTried && reason.trim() === '' ? words.reasonMissing : undefined}
        maxLength={longestReason}
        value={reason}
        onChange={setReason}
      />
      <div className={styles['ways']}>
        <Button type="submit">{words.unlockNow}</Button>
        <Button weight="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
