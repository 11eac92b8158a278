import { Dialog } from '@base-ui/react/dialog'
import { useRef } from 'react'
import { useDemo } from '../../state/office/use-demo'
import floating from '../../styles/floating.module.css'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { RefusalAlert } from '../refusal-alert'
import dialogStyles from '../small-dialog.module.css'
import styles from './leave-demo-dialog.module.css'

/** Says what becomes of the example office and of what the user has logged in it, and leaves it. Leaving can be undone. */
export function LeaveDemoDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().log.leaving
  const demo = useDemo()
  const stay = useRef<HTMLButtonElement>(null)
  return (
    <Dialog.Root open onOpenChange={open => !open && !demo.isBusy && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={floating['backdrop']} />
        <Dialog.Popup
          className={`${floating['surface']} ${dialogStyles['dialog']} ${styles['dialog']}`}
          initialFocus={stay}
        >
          <Dialog.Title className={dialogStyles['heading']}>{words.heading}</Dialog.Title>
          <Dialog.Description>{words.goes}</Dialog.Description>
          <p>{words.stays}</p>
          <p>{words.undone}</p>
          <RefusalAlert refusal={demo.refusal} />
          <div className={dialogStyles['foot']}>
            <Button ref={stay} disabled={demo.isBusy} onClick={onClose}>
              {words.no}
            </Button>
            <Button weight="primary" aria-disabled={demo.isBusy} onClick={() => !demo.isBusy && demo.remove(onClose)}>
              {words.yes}
            </Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
