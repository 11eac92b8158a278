import { announce } from '../../state/office/announce'
import { useWords } from '../../text/words'
import { Button } from '../button'
import styles from './sharing.module.css'

/** The address of the office at its hub, to give to a colleague who is to join. */
export function HubAddressShown({ address }: { readonly address: string }) {
  const { atHub: said } = useWords()
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => announce({ text: said.copied }),
      () => announce({ text: said.notCopied, isRefusal: true }),
    )
  return (
    <div className={styles['given']}>
      <p className={styles['name']}>{said.give}</p>
      <p className={styles['address']}>{address}</p>
      <p className={styles['hint']}>{said.giveHint}</p>
      <Button onClick={() => void copy()}>{said.copy}</Button>
    </div>
  )
}
