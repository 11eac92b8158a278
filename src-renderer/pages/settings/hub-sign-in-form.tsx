import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { HubFields } from '../../components/sharing/hub-fields'
import styles from '../../components/sharing/sharing.module.css'
import { useHubSignIn } from '../../components/sharing/use-hub-sign-in'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { readSharingAgain } from '../../state/office/use-sharing'
import { useWords } from '../../text/words'

type Props = {
  /** The hub that the office is shared by already, when only the sign-in is to be changed. */
  readonly known?: { readonly address: string; readonly user: string }
  readonly onDone?: () => void
}

/** Signs in at a hub and shares the office there, or changes how this computer signs in. */
export function HubSignInForm({ known, onDone }: Props) {
  const { atHub: said } = useWords()
  const form = useHubSignIn(known)
  const sharing = useMutation({
    mutationFn: () => ask('sharing:share-at-hub', form.signIn()),
    onSuccess: async ({ isCopied }) => {
      form.forgetPassword()
      onDone?.()
      await announce({ text: known ? said.signedIn : isCopied ? said.shared : said.sharedWithoutCopy })
    },
    onSettled: readSharingAgain,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (form.isReady() && !sharing.isPending) sharing.mutate()
  }
  return (
    <form className={styles['sign-in']} onSubmit={submit}>
      <HubFields id="hub" fields={form.fields} isBusy={sharing.isPending} />
      <RefusalAlert refusal={sharing.error && refusalOf(sharing.error)} />
      <div className={styles['ways']}>
        <Button weight={known ? 'primary' : 'secondary'} type="submit" aria-disabled={sharing.isPending}>
          {sharing.isPending ? said.sharing : known ? said.signIn : said.share}
        </Button>
        {onDone && <Button onClick={onDone}>{said.cancel}</Button>}
      </div>
    </form>
  )
}
