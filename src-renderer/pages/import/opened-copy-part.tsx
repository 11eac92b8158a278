import { useMutation } from '@tanstack/react-query'
import type { OpenedCopy } from '../../../src-shared/program/second-place'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import dialogStyles from '../../components/small-dialog.module.css'
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
  readonly onBusy: (isBusy: boolean) => void
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** What a copy that was read holds and would change, and the two ways to restore it: over the open office, or to a new file. */
export function OpenedCopyPart({ opened, when, onBusy, onDone, onCancel }: Props) {
  const { backups, secondPlace: said } = useWords()
  const restoring = useMutation({
    mutationFn: async (isNew: boolean): Promise<string> => {
      onBusy(true)
      if (isNew) return said.restoredNew((await ask('place:restore-new', {})).file)
      // Refused or not, the office was closed and opened again.
      await ask('place:restore', {}).finally(enterAnotherOffice)
      return backups.done(when)
    },
    onSettled: () => onBusy(false),
    onSuccess: async (text, isNew) => {
      onDone()
      if (isNew) await enterAnotherOffice()
      await announce({ text })
    },
  })
  const { effect, holding, isOfOpenOffice } = opened
  const refusal = restoring.error && refusalOf(restoring.error)
  return (
    <>
      <div className={styles['effect']} aria-live="polite">
        <p>{backups.holding(holding)}</p>
        {holding.newest && <p>{backups.newest(holding.newest)}</p>}
        {effect && <EffectOfRestoring effect={effect} />}
        {isOfOpenOffice && !effect && <p>{said.unlike}</p>}
        <p>{isOfOpenOffice ? backups.undone : said.noOffice}</p>
      </div>
      <RefusalAlert refusal={refusal} />
      <div className={dialogStyles['foot']}>
        <Button disabled={restoring.isPending} onClick={onCancel}>
          {backups.cancel}
        </Button>
        <Button
          weight={isOfOpenOffice ? 'secondary' : 'primary'}
          disabled={restoring.isPending}
          onClick={() => restoring.mutate(true)}
        >
          {said.asNew}
        </Button>
        {isOfOpenOffice && (
          <Button weight="primary" disabled={restoring.isPending} onClick={() => restoring.mutate(false)}>
            {backups.confirm}
          </Button>
        )}
      </div>
    </>
  )
}
