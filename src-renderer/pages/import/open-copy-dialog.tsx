import { Dialog } from '@base-ui/react/dialog'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { PlaceCopy } from '../../../src-shared/program/second-place'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import dialogStyles from '../../components/small-dialog.module.css'
import { TextBox } from '../../components/text-box'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import floating from '../../styles/floating.module.css'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import styles from './import-page.module.css'
import { OpenedCopyPart } from './opened-copy-part'

type Props = { readonly copy: PlaceCopy; readonly isBrowsed: boolean; readonly onClose: () => void }

/** Reads a copy out of a second place, with its passphrase if it is encrypted, says what it would change, and restores it. */
export function OpenCopyDialog({ copy, isBrowsed, onClose }: Props) {
  const words = useWords()
  const said = words.secondPlace
  const [phrase, setPhrase] = useState('')
  const [isBusy, setBusy] = useState(false)
  const when = instantText(copy.at, words.language)
  const opening = useMutation({
    mutationFn: () => ask('place:open', { name: copy.name, isBrowsed, passphrase: copy.isEncrypted ? phrase : null }),
  })
  const close = () => {
    // What was unpacked is for this dialog only. If that fails, the next start deletes it.
    void ask('place:close', {}).catch(() => undefined)
    onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!opening.isPending) opening.mutate()
  }
  const isWaiting = opening.isPending || isBusy
  return (
    <Dialog.Root open onOpenChange={open => !open && !isWaiting && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={floating['backdrop']} />
        <Dialog.Popup className={`${floating['surface']} ${dialogStyles['dialog']} ${styles['dialog']}`}>
          <Dialog.Title className={dialogStyles['heading']}>{said.openTitle(when)}</Dialog.Title>
          {opening.data ? (
            <OpenedCopyPart opened={opening.data} when={when} onBusy={setBusy} onDone={onClose} onCancel={close} />
          ) : (
            <form className={styles['asked']} onSubmit={submit}>
              {copy.isEncrypted && (
                <TextBox id="copy-phrase" type="password" label={said.ownPhrase} value={phrase} onChange={setPhrase} />
              )}
              <RefusalAlert refusal={opening.error && refusalOf(opening.error)} />
              <div className={dialogStyles['foot']}>
                <Button disabled={opening.isPending} onClick={close}>
                  {words.backups.cancel}
                </Button>
                <Button weight="primary" type="submit" disabled={opening.isPending}>
                  {opening.isPending ? said.opening : said.open}
                </Button>
              </div>
            </form>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
