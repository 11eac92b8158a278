import { useQuery } from '@tanstack/react-query'
import { CircleAlert, CircleCheck, HardDrive } from 'lucide-react'
import { question } from '../../state/office/question'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import styles from './store-part.module.css'

/** Where everything lies, whether the file was found whole, and the newest copy of it. */
export function StorePart() {
  const words = useWords()
  const { home, language } = words
  // Asked anew each time the screen is shown: the file is read through some seconds after it was opened.
  const status = useQuery({
    ...question('office:status', {}),
    refetchInterval: ({ state }) => (isChecked(state.data) ? false : 5_000),
  })
  if (status.data?.state !== 'open') return null
  const { file, integrity, lastCopy } = status.data
  const isDamaged = integrity?.state === 'damaged'
  const Icon = integrity === undefined ? HardDrive : isDamaged ? CircleAlert : CircleCheck
  const said =
    integrity === undefined
      ? home.notChecked
      : isDamaged
        ? home.damaged
        : home.whole(instantText(integrity.at, language))
  return (
    <section className={styles['part']} aria-labelledby="home-store">
      <h2 id="home-store">{home.store}</h2>
      <dl className={styles['facts']}>
        <dt>{home.file}</dt>
        <dd>{file}</dd>
        <dt>{home.integrity}</dt>
        <dd className={styles['state']} data-state={integrity?.state}>
          <Icon size={14} aria-hidden="true" />
          {said}
        </dd>
        {integrity?.state === 'damaged' && (
          <dd className={styles['whole']}>{words.shared.refusal(integrity.refusal)}</dd>
        )}
        <dt>{home.copy}</dt>
        <dd>{lastCopy ? `${lastCopy.name}, ${instantText(lastCopy.at, language)}` : home.noCopy}</dd>
      </dl>
    </section>
  )
}

const isChecked = (status: { readonly state: string; readonly integrity?: unknown } | undefined): boolean =>
  status?.state === 'open' && status.integrity !== undefined
