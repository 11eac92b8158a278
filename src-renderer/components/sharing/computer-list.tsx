import { Laptop } from 'lucide-react'
import type { SharingComputer } from '../../../src-shared/program/sharing'
import { momentText } from '../../text/moment-text'
import { useWords } from '../../text/words'
import { AskedFirst } from './asked-first'
import styles from './sharing.module.css'

type Props = {
  readonly computers: readonly SharingComputer[]
  readonly now: Date
  readonly isBusy: boolean
  readonly onShutOut: (computer: SharingComputer) => void
}

/** The computers that share an office: whose each is, when it was last heard of, how fresh its data is here, and a way to shut it out. */
export function ComputerList({ computers, now, isBusy, onShutOut }: Props) {
  const { sharing: words } = useWords()
  // Computers sign nothing at a hub, so none is known there.
  if (computers.length === 0) return null
  const inOrder = [...computers].sort((one, other) => Number(one.isShutOut) - Number(other.isShutOut))
  return (
    <ul className={styles['computers']} aria-label={words.computers}>
      {inOrder.map(computer => (
        <li key={computer.id} className={styles['computer']} data-shut-out={computer.isShutOut || undefined}>
          <Laptop size={16} aria-hidden="true" />
          <ComputerFacts computer={computer} now={now} />
          {!computer.isOwn && !computer.isShutOut && (
            <AskedFirst
              label={words.shutOutIt}
              name={words.shutOutNamed(computer.name)}
              asked={words.askShutOut(words.whose(computer.name, computer.colleague))}
              yes={words.doShutOut}
              no={words.cancel}
              isBusy={isBusy}
              onYes={() => onShutOut(computer)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function ComputerFacts({ computer, now }: { readonly computer: SharingComputer; readonly now: Date }) {
  const { sharing: words, language } = useWords()
  const { name, colleague, isOwn, isShutOut, seenAt, freshAt, minutesAhead } = computer
  const heard = seenAt === null ? words.notHeardOf : words.heardOf(momentText(seenAt, now, language))
  const fresh = freshAt === null ? words.nothingFrom : words.freshTo(momentText(freshAt, now, language))
  const facts = isOwn ? [words.thisComputer] : isShutOut ? [words.shutOut] : [heard, fresh]
  return (
    <div className={styles['about']}>
      <p className={styles['name']}>{words.whose(name, colleague)}</p>
      <p className={styles['facts']}>{facts.join(' · ')}</p>
      {minutesAhead > 0 && <p className={styles['fault']}>{words.ahead(minutesAhead)}</p>}
    </div>
  )
}
