import { Check } from 'lucide-react'
import { keyOf } from '../../../src-shared/program/keys'
import { Button } from '../../components/button'
import { KeyHint } from '../../components/key-hint'
import { printed } from '../../state/screen/keyboard'
import { type ShownSide, writerOf } from '../../text/clash-words'
import { momentText } from '../../text/moment-text'
import { useWords } from '../../text/words'
import styles from './clash-fields.module.css'

/** Who wrote a side, on which computer and when. */
export function SideHead({ side, now }: { readonly side: ShownSide; readonly now: Date }) {
  const words = useWords()
  const computer = side.isOwn ? words.clashes.thisComputer : side.computer
  return (
    <p className={styles['side']}>
      <span className={styles['writer']}>{writerOf(side, words)}</span>
      {computer !== null && <span className={styles['computer']}>{computer}</span>}
      <time className={styles['when']} dateTime={side.at}>
        {momentText(side.at, now, words.language)}
      </time>
    </p>
  )
}

/** Says that a side is what the office shows now. */
export function Stands() {
  const { stands } = useWords().clashes
  return (
    <span className={styles['stands']}>
      <Check size={14} aria-hidden="true" />
      {stands}
    </span>
  )
}

type KeepProps = {
  readonly side: ShownSide
  readonly label: string
  /** What the button is about, for those who hear it alone. */
  readonly about: string
  readonly hasKey: boolean
  readonly onKeep: () => void
}

/** The button that lets a side stand, with its key while its field is the active one. */
export function KeepButton({ side, label, about, hasKey, onKeep }: KeepProps) {
  const key = keyOf(side.side === 'mine' ? 'settle-mine' : 'settle-theirs')
  return (
    <Button aria-keyshortcuts={hasKey ? key : undefined} onClick={onKeep}>
      <span>
        {label}
        <span className="visually-hidden">: {about}</span>
      </span>
      {hasKey && <KeyHint keys={printed(key)} />}
    </Button>
  )
}
