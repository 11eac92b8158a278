import { Dialog } from '@base-ui/react/dialog'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { leftReason } from '../../../src-shared/text/left-reason'
import { atStart, thingName } from '../../../src-shared/text/thing-name'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import dialogStyles from '../../components/small-dialog.module.css'
import { change } from '../../state/commands/done-actions'
import { refusalOf } from '../../state/office/refusal-of'
import floating from '../../styles/floating.module.css'
import { useWords } from '../../text/words'
import styles from './import-page.module.css'

type Props = { readonly batchId: string; readonly file: string; readonly onClose: () => void }

/** Says what taking a whole import back does and leaves, takes it back, and names what was left as it is. */
export function RevertDialog({ batchId, file, onClose }: Props) {
  const words = useWords()
  const said = words.imports.revert
  const keep = useRef<HTMLButtonElement>(null)
  const reverting = useMutation({
    mutationFn: () =>
      change(
        'import:revert',
        { batchId },
        { tell: ({ undone, skipped }) => ({ text: said.done(undone, skipped), words }) },
      ),
    onSuccess: ({ left }) => {
      if (left.length === 0) onClose()
    },
  })
  const { data, isPending } = reverting
  return (
    <Dialog.Root open onOpenChange={open => !open && !isPending && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={floating['backdrop']} />
        <Dialog.Popup
          className={`${floating['surface']} ${dialogStyles['dialog']} ${styles['dialog']}`}
          initialFocus={keep}
        >
          <Dialog.Title className={dialogStyles['heading']}>{said.title(file)}</Dialog.Title>
          <div className={styles['effect']} aria-live="polite">
            {data ? (
              <>
                <p>{said.done(data.undone, data.skipped)}</p>
                <p>{said.left}</p>
                <ul>
                  {data.left.map(row => (
                    <li key={`${row.table} ${row.id}`}>
                      {atStart(thingName(row.table, words.language, row.name))} {leftReason(row, words.language)}
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <>
                <p>{said.what}</p>
                <p>{said.skipped}</p>
                <p>{said.undoable}</p>
              </>
            )}
          </div>
          <RefusalAlert refusal={reverting.error && refusalOf(reverting.error)} />
          <div className={styles['ways']}>
            <Button ref={keep} disabled={isPending} onClick={onClose}>
              {data ? said.close : said.cancel}
            </Button>
            {!data && (
              <Button weight="primary" disabled={isPending} onClick={() => reverting.mutate()}>
                {said.confirm}
              </Button>
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
