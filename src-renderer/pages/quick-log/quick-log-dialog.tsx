import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { Logged } from '../../../src-shared/domain/interaction'
import type { IsoDate } from '../../../src-shared/domain/iso-date'
import { Button } from '../../components/button'
import { KeyHint } from '../../components/key-hint'
import { OverlayContainer } from '../../components/overlay-container'
import { RefusalAlert } from '../../components/refusal-alert'
import { isCommand, printed } from '../../keyboard'
import { useWords } from '../../text/words'
import { controlId, type PartProps } from './change'
import { kindKeys } from './kind-keys'
import styles from './quick-log-dialog.module.css'
import { QuickLogForm } from './quick-log-form'
import { useSaving } from './use-saving'

type Props = PartProps & {
  readonly isOpen: boolean
  readonly today: IsoDate
  readonly isRestored: boolean
  readonly onStartAfresh: () => void
  readonly onSaved: (logged: Logged) => void
  readonly onClose: () => void
}

const firstField = () => document.getElementById(controlId('participants'))

/** The quick-log over whatever screen is open. Closing keeps the draft; focus goes back to where it was. */
export function QuickLogDialog({ isOpen, draft, change, today, isRestored, onStartAfresh, onSaved, onClose }: Props) {
  const words = useWords()
  const [popup, setPopup] = useState<HTMLElement | null>(null)
  const saving = useSaving({ draft, today, onSaved })

  async function saveAndClose(): Promise<void> {
    if (await saving.save()) onClose()
  }

  async function saveAndNew(): Promise<void> {
    if (await saving.save()) firstField()?.focus()
  }

  function startAfresh(): void {
    saving.reset()
    onStartAfresh()
    firstField()?.focus()
  }

  // Caught on the way down, before a list under a field takes Enter for a choice.
  function onKeyDown(event: KeyboardEvent): void {
    const kind =
      event.altKey && !event.ctrlKey && !event.metaKey && kindKeys[Number(event.code.replace('Digit', '')) - 1]
    if (kind) change({ kind })
    else if (isCommand(event) && (event.key === 'Enter' || event.key.toLowerCase() === 's')) void saveAndClose()
    else if (isCommand(event, { shift: true }) && event.key === 'Enter') void saveAndNew()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={open => {
        if (open) return
        saving.reset()
        onClose()
      }}
    >
      <Dialog.Portal keepMounted>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Popup
          ref={setPopup}
          className={styles['dialog']}
          initialFocus={firstField}
          onKeyDownCapture={onKeyDown}
        >
          <div className={styles['head']}>
            <Dialog.Title className={styles['title']}>{words.quickLog.heading}</Dialog.Title>
            {isRestored && (
              <p className={styles['restored']}>
                {words.quickLog.restored} –
                <Button weight="quiet" onClick={startAfresh}>
                  {words.quickLog.startAfresh}
                </Button>
              </p>
            )}
            <Dialog.Close className={styles['close']} aria-label={words.close}>
              <X size={16} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <div className={styles['body']}>
            <OverlayContainer value={popup}>
              <QuickLogForm draft={draft} change={change} today={today} problems={saving.problems} />
            </OverlayContainer>
          </div>
          <div className={styles['foot']}>
            <RefusalAlert refusal={saving.refusal} />
            <div className={styles['ways']}>
              <Button onClick={() => void saveAndNew()} aria-keyshortcuts="Control+Shift+Enter">
                {words.quickLog.saveAndNew}
              </Button>
              <Button weight="primary" onClick={() => void saveAndClose()} aria-keyshortcuts="Control+Enter">
                {saving.isSaving ? words.quickLog.saving : words.quickLog.save}
                <KeyHint keys={printed('Ctrl+Enter')} />
              </Button>
            </div>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
