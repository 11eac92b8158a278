import { useMutation } from '@tanstack/react-query'
import { longestList } from '../../../../src-shared/imports/nested-list'
import { placeKeys } from '../../../../src-shared/program/keys'
import { DialogFrame } from '../../../components/dialog/dialog-frame'
import { Field } from '../../../components/field'
import { RefusalAlert } from '../../../components/refusal-alert'
import { change } from '../../../state/commands/done-actions'
import { refusalOf } from '../../../state/office/refusal-of'
import { printed } from '../../../state/screen/keyboard'
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
  return (
    <DialogFrame
      title={said.title}
      isBusy={adding.isPending}
      size="wide"
      aboveButtons={<RefusalAlert refusal={error && refusalOf(error)} />}
      besideButtons={
        <p className={`${styles['hint']} ${styles['undoable']}`}>
          {said.undoable(printed(placeKeys.cardRight), printed(placeKeys.cardLeft))}
        </p>
      }
      leave={{ label: said.cancel, isDisabled: adding.isPending }}
      act={{
        label: written === 0 ? said.nothing : said.add(written),
        isDisabled: !canAdd,
        onAct: () => adding.mutate(),
      }}
      onClose={onClose}
    >
      <div className={styles['both']}>
        <Field id="pasted-text" label={said.text} hint={said.textHint}>
          <textarea
            id="pasted-text"
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
    </DialogFrame>
  )
}
