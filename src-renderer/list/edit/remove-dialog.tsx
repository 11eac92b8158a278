import { Dialog } from '@base-ui/react/dialog'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { EditTarget } from '../../../src-shared/lists/list-edit'
import { written } from '../../../src-shared/text/counted'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import floating from '../../styles/floating.module.css'
import { useWords } from '../../text/words'
import styles from '../dialog.module.css'

type Props = { readonly target: EditTarget; readonly onRemove: () => void; readonly onClose: () => void }

/** Asks before all hits are moved to the trash. Shows how many rows would go and how many would stay. */
export function RemoveDialog({ target, onRemove, onClose }: Props) {
  const words = useWords()
  const confirm = useRef<HTMLButtonElement>(null)
  const preview = useQuery({ ...question('list:remove-preview', { target }), gcTime: 0 })
  const changing = preview.data?.changing ?? 0
  return (
    <Dialog.Root open onOpenChange={open => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={floating['backdrop']} />
        <Dialog.Popup className={`${floating['surface']} ${styles['dialog']}`} initialFocus={confirm}>
          <div className={styles['top']}>
            <Dialog.Title className={`${floating['title']} ${styles['title']}`}>{words.lists.removeAll}</Dialog.Title>
          </div>
          <div className={styles['body']}>
            <p className={styles['effect']} role="status">
              {preview.data && words.lists.removeEffect(written(changing, words.language))}
              {preview.data?.left.map(({ reason, count }) => (
                <span key={reason}> {words.lists.leftAsIs(count, words.shared.list.leftReasons[reason])}</span>
              ))}
            </p>
            <RefusalAlert refusal={preview.error && refusalOf(preview.error)} />
          </div>
          <div className={styles['foot']}>
            <Button onClick={onClose}>{words.lists.cancel}</Button>
            <Button ref={confirm} weight="primary" disabled={preview.isSuccess && changing === 0} onClick={onRemove}>
              {words.lists.toTrash}
            </Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
