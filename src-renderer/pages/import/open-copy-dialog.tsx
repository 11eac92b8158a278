import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlaceCopy } from '../../../src-shared/program/second-place'
import { DialogFrame } from '../../components/dialog/dialog-frame'
import { RefusalAlert } from '../../components/refusal-alert'
import { TextBox } from '../../components/text-box'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import { OpenedCopyDialog } from './opened-copy-dialog'

type Props = { readonly copy: PlaceCopy; readonly isBrowsed: boolean; readonly onClose: () => void }

/** Reads a copy out of a second place, with its passphrase if it is encrypted, says what it would change, and restores it. */
export function OpenCopyDialog({ copy, isBrowsed, onClose }: Props) {
  const words = useWords()
  const said = words.secondPlace
  const [phrase, setPhrase] = useState('')
  const when = instantText(copy.at, words.language)
  const opening = useMutation({
    mutationFn: () => ask('place:open', { name: copy.name, isBrowsed, passphrase: copy.isEncrypted ? phrase : null }),
  })
  const close = () => {
    // What was unpacked is for this dialog only. If that fails, the next start deletes it.
    void ask('place:close', {}).catch(() => undefined)
    onClose()
  }
  if (opening.data) return <OpenedCopyDialog opened={opening.data} when={when} onDone={onClose} onCancel={close} />
  return (
    <DialogFrame
      title={said.openTitle(when)}
      isBusy={opening.isPending}
      isForm
      aboveButtons={<RefusalAlert refusal={opening.error && refusalOf(opening.error)} />}
      leave={{ label: words.backups.cancel, isDisabled: opening.isPending, onLeave: close }}
      act={{
        label: opening.isPending ? said.opening : said.open,
        isDisabled: opening.isPending,
        onAct: () => opening.mutate(),
      }}
      onClose={close}
    >
      {copy.isEncrypted && (
        <TextBox id="copy-phrase" type="password" label={said.ownPhrase} value={phrase} onChange={setPhrase} />
      )}
    </DialogFrame>
  )
}
