import { Dialog } from '@base-ui/react/dialog'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Backup } from '../../../src-shared/program/backup'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import dialogStyles from '../../components/small-dialog.module.css'
import { announce } from '../../state/office/announce'
import { enterAnotherOffice } from '../../state/office/another-office'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import floating from '../../styles/floating.module.css'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import { EffectOfRestoring } from './effect-of-restoring'
import styles from './import-page.module.css'

type Props = { readonly copy: Backup; readonly onClose: () => void }

/** Says what restoring a copy would change, and restores it. The replaced file stays among the copies. */
export function RestoreDialog({ copy, onClose }: Props) {
  const words = useWords()
  const said = words.backups
  const cancel = useRef<HTMLButtonElement>(null)
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
    <Dialog.Root open onOpenChange={open => !open && !restoring.isPending && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={floating['backdrop']} />
        <Dialog.Popup
          className={`${floating['surface']} ${dialogStyles['dialog']} ${styles['dialog']}`}
          initialFocus={cancel}
        >
          <Dialog.Title className={dialogStyles['heading']}>{said.ask(when)}</Dialog.Title>
          <div className={styles['effect']} aria-live="polite">
            {!data && !effect.isError && <p>{said.comparing}</p>}
            {data && <EffectOfRestoring effect={data} />}
            <p>{said.undone}</p>
          </div>
          <RefusalAlert
            refusal={(restoring.error && refusalOf(restoring.error)) ?? (effect.error && refusalOf(effect.error))}
          />
          <div className={dialogStyles['foot']}>
            <Button ref={cancel} disabled={restoring.isPending} onClick={onClose}>
              {said.cancel}
            </Button>
            <Button weight="primary" disabled={isWaiting} onClick={() => restoring.mutate()}>
              {restoring.isPending ? said.restoring : said.confirm}
            </Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
