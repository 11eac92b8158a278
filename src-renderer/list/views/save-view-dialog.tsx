import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { longestViewName } from '../../../src-shared/lists/list-limits'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { Segments } from '../../components/segments'
import { TextBox } from '../../components/text-box'
import { change } from '../../state/commands/done-actions'
import { refusalOf } from '../../state/office/refusal-of'
import { changeKept } from '../../state/screen/list-store'
import floating from '../../styles/floating.module.css'
import { useWords } from '../../text/words'
import styles from '../dialog.module.css'
import { shownColumns } from '../grid/use-columns'
import type { ListScreenState } from '../use-list-screen'
import { useSavedChoices } from './views'

/** Saves what is shown as a new view, or over the saved view it began with: new name, new content, other readers. */
export function SaveViewDialog({ state, onClose }: { readonly state: ListScreenState; readonly onClose: () => void }) {
  const words = useWords()
  const { list, definition } = state
  const current = useSavedChoices().find(choice => choice.id === state.view)
  const [name, setName] = useState(current?.name ?? '')
  const [who, setWho] = useState<'me' | 'office'>(current?.savedAs?.isPrivate ? 'me' : 'office')
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function save(isNew: boolean): Promise<void> {
    try {
      const kept = { ...definition, columns: [...shownColumns(list, definition.columns)] }
      const known = isNew ? undefined : current?.savedAs?.id
      const { id } = await change('view:save', {
        ...(known !== undefined && { id: known }),
        name,
        list,
        isPrivate: who === 'me',
        definition: kept,
      })
      changeKept(list, { view: id, definition: kept })
      onClose()
    } catch (thrown) {
      setRefusal(refusalOf(thrown))
    }
  }

  return (
    <Dialog.Root open onOpenChange={open => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={floating['backdrop']} />
        <Dialog.Popup className={`${floating['surface']} ${styles['dialog']}`}>
          <div className={styles['top']}>
            <Dialog.Title className={`${floating['title']} ${styles['title']}`}>{words.lists.saveHeading}</Dialog.Title>
          </div>
          <form
            onSubmit={event => {
              event.preventDefault()
              void save(current === undefined)
            }}
          >
            <div className={styles['body']}>
              <TextBox
                id="view-name"
                label={words.lists.viewName}
                value={name}
                maxLength={longestViewName}
                onChange={setName}
              />
              <Segments
                legend={words.lists.whoSees}
                value={who}
                entries={[
                  { value: 'office', label: words.lists.seenByOffice },
                  { value: 'me', label: words.lists.seenByMe },
                ]}
                onChange={setWho}
              />
              <RefusalAlert refusal={refusal} />
            </div>
            <div className={styles['foot']}>
              <Button onClick={onClose}>{words.lists.cancel}</Button>
              {current && <Button onClick={() => void save(true)}>{words.lists.saveAsNew}</Button>}
              <Button weight="primary" type="submit">
                {words.lists.save}
              </Button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
