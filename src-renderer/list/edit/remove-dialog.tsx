import { useQuery } from '@tanstack/react-query'
import type { EditTarget } from '../../../src-shared/lists/list-edit'
import { written } from '../../../src-shared/text/counted'
import { DialogFrame } from '../../components/dialog/dialog-frame'
import { RefusalAlert } from '../../components/refusal-alert'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import styles from './edit-dialog.module.css'

type Props = { readonly target: EditTarget; readonly onRemove: () => void; readonly onClose: () => void }

/** Asks before all hits are moved to the trash. Shows how many rows would go and how many would stay. */
export function RemoveDialog({ target, onRemove, onClose }: Props) {
  const words = useWords()
  const preview = useQuery({ ...question('list:remove-preview', { target }), gcTime: 0 })
  const changing = preview.data?.changing ?? 0
  return (
    <DialogFrame
      title={words.lists.removeAll}
      aboveButtons={<RefusalAlert refusal={preview.error && refusalOf(preview.error)} />}
      leave={{ label: words.lists.cancel }}
      act={{ label: words.lists.toTrash, isDisabled: preview.isSuccess && changing === 0, onAct: onRemove }}
      focusFirst="act"
      onClose={onClose}
    >
      <p className={styles['effect']} role="status">
        {preview.data && words.lists.removeEffect(written(changing, words.language))}
        {preview.data?.left.map(({ reason, count }) => (
          <span key={reason}> {words.lists.leftAsIs(count, words.shared.list.leftReasons[reason])}</span>
        ))}
      </p>
    </DialogFrame>
  )
}
