import { useMutation } from '@tanstack/react-query'
import type { OpenedCopy } from '../../../src-shared/program/second-place'
import { Button } from '../../components/button'
import { DialogFrame } from '../../components/dialog/dialog-frame'
import { RefusalAlert } from '../../components/refusal-alert'
import { announce } from '../../state/office/announce'
import { enterAnotherOffice } from '../../state/office/another-office'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { EffectOfRestoring } from './effect-of-restoring'
import styles from './import-page.module.css'

type Props = {
  readonly opened: OpenedCopy
  readonly when: string
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** What a copy that was read holds and would change, and the two ways to restore it: over the open office, or to a new file. */
export function OpenedCopyDialog({ opened, when, onDone, onCancel }: Props) {
  const { backups, secondPlace: said } = useWords()
  const restoring = useMutation({
    mutationFn: async (isNew: boolean): Promise<string> => {
      if (isNew) return said.restoredNew((await ask('place:restore-new', {})).file)
      // Refused or not, the office was closed and opened again.
      await ask('place:restore', {}).finally(enterAnotherOffice)
      return backups.done(when)
    },
    onSuccess: async (text, isNew) => {
      onDone()
      if (isNew) await enterAnotherOffice()
      await announce({ text })
    },
  })
  const { effect, holding, isOfOpenOffice } = opened
  const refusal = restoring.error && refusalOf(restoring.error)
  const { isPending } = restoring
  const asNew = () => restoring.mutate(true)
  return (
    <DialogFrame
      title={said.openTitle(when)}
      isBusy={isPending}
      aboveButtons={<RefusalAlert refusal={refusal} />}
      leave={{ label: backups.cancel, isDisabled: isPending }}
      others={
        isOfOpenOffice && (
          <Button aria-disabled={isPending} onClick={() => !isPending && asNew()}>
            {said.asNew}
          </Button>
        )
      }
      act={
        isOfOpenOffice
          ? { label: backups.confirm, isDisabled: isPending, onAct: () => restoring.mutate(false) }
          : { label: said.asNew, isDisabled: isPending, onAct: asNew }
      }
      focusFirst="leave"
      onClose={onCancel}
    >
      <div className={styles['effect']} aria-live="polite">
        <p>{backups.holding(holding)}</p>
        {holding.newest && <p>{backups.newest(holding.newest)}</p>}
        {effect && <EffectOfRestoring effect={effect} />}
        {isOfOpenOffice && !effect && <p>{said.unlike}</p>}
        <p>{isOfOpenOffice ? backups.undone : said.noOffice}</p>
      </div>
    </DialogFrame>
  )
}
