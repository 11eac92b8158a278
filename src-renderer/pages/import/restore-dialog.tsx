import { useMutation, useQuery } from '@tanstack/react-query'
import type { Backup } from '../../../src-shared/program/backup'
import { DialogFrame } from '../../components/dialog/dialog-frame'
import { RefusalAlert } from '../../components/refusal-alert'
import { announce } from '../../state/office/announce'
import { enterAnotherOffice } from '../../state/office/another-office'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import { EffectOfRestoring } from './effect-of-restoring'
import styles from './import-page.module.css'

type Props = { readonly copy: Backup; readonly onClose: () => void }

/** Says what restoring a copy would change, and restores it. The replaced file stays among the copies. */
export function RestoreDialog({ copy, onClose }: Props) {
  const words = useWords()
  const said = words.backups
  const when = instantText(copy.at, words.language)
  const effect = useQuery(question('backup:effect', { name: copy.name }))
  const restoring = useMutation({
    mutationFn: () => ask('backup:restore', { name: copy.name }),
    // Refused or not, the office was closed and opened again.
    onSettled: enterAnotherOffice,
    onSuccess: async () => {
      onClose()
      await announce({ text: said.done(when) })
    },
  })
  const { data } = effect
  // What would be gone is said before the user may choose. An office that cannot be compared may be restored all the same.
  const isWaiting = restoring.isPending || effect.isPending
  return (
    <DialogFrame
      title={said.ask(when)}
      isBusy={restoring.isPending}
      aboveButtons={
        <RefusalAlert
          refusal={(restoring.error && refusalOf(restoring.error)) ?? (effect.error && refusalOf(effect.error))}
        />
      }
      leave={{ label: said.cancel, isDisabled: restoring.isPending }}
      act={{
        label: restoring.isPending ? said.restoring : said.confirm,
        isDisabled: isWaiting,
        onAct: () => restoring.mutate(),
      }}
      focusFirst="leave"
      onClose={onClose}
    >
      <div className={styles['effect']} aria-live="polite">
        {!data && !effect.isError && <p>{said.comparing}</p>}
        {data && <EffectOfRestoring effect={data} />}
        <p>{said.undone}</p>
      </div>
    </DialogFrame>
  )
}
