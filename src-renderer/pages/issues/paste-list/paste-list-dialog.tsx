import { Dialog } from '@base-ui/react/dialog'
import { useMutation } from '@tanstack/react-query'
import { type KeyboardEvent, useRef } from 'react'
import { longestList } from '../../../../src-shared/imports/nested-list'
import { placeKeys } from '../../../../src-shared/program/keys'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import { RefusalAlert } from '../../../components/refusal-alert'
import { change } from '../../../state/commands/done-actions'
import { isPress } from '../../../state/commands/keys'
import { refusalOf } from '../../../state/office/refusal-of'
import { printed } from '../../../state/screen/keyboard'
import floating from '../../../styles/floating.module.css'
import { useWords } from '../../../text/words'
import { ListDecision } from './list-decision'
import { ListTree } from './list-tree'
import styles from './paste-list.module.css'
import { typedDay, usePastedList } from './use-pasted-list'

/** Takes a pasted list of priorities, shows what would be done with each line, and adds it as one action. */
export function PasteListDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const said = words.pasteList
  const worked = usePastedList()
  const { typed, written, isPlanned, list } = worked
  const field = useRef<HTMLTextAreaElement>(null)
  const adding = useMutation({
    mutationFn: () =>
      change(
        'import:add-list',
        { list, name: said.name },
        { tell: ({ added, changed }) => ({ text: said.added(added, changed), words }) },
      ),
    onSuccess: onClose,
  })
  const areDays = typedDay(typed.decidedOn) !== undefined && typedDay(typed.validFrom) !== undefined
  const canAdd = isPlanned && written > 0 && (areDays || !typed.isDecision) && !adding.isPending
  const error = adding.error ?? worked.error
  function onKeyDown(event: KeyboardEvent): void {
    if (!canAdd || !isPress(event.nativeEvent, placeKeys.save)) return
    event.preventDefault()
    adding.mutate()
  }
  return (
    <Dialog.Root open onOpenChange={open => !open && !adding.isPending && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={floating['backdrop']} />
        <Dialog.Popup
          className={`${floating['surface']} ${styles['dialog']}`}
          initialFocus={field}
          onKeyDown={onKeyDown}
        >
          <Dialog.Title className={floating['title']}>{said.title}</Dialog.Title>
          <div className={styles['both']}>
            <Field id="pasted-text" label={said.text} hint={said.textHint}>
              <textarea
                id="pasted-text"
                ref={field}
                className={styles['text']}
                value={worked.text}
                maxLength={longestList}
                spellCheck={false}
                aria-describedby="pasted-text-hint"
                onChange={event => worked.setText(event.target.value)}
              />
            </Field>
            <ListTree worked={worked} />
          </div>
          <ListDecision worked={worked} />
          <RefusalAlert refusal={error && refusalOf(error)} />
          <div className={styles['ways']}>
            <p className={styles['hint']}>{said.undoable(printed(placeKeys.cardRight), printed(placeKeys.cardLeft))}</p>
            <Button disabled={adding.isPending} onClick={onClose}>
              {said.cancel}
            </Button>
            <Button weight="primary" disabled={!canAdd} onClick={() => adding.mutate()}>
              {written === 0 ? said.nothing : said.add(written)}
            </Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
