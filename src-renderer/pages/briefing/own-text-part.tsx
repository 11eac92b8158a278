import { useId } from 'react'
import { longestOwnText, type OwnPart } from '../../../src-shared/briefings/briefing'
import { useWords } from '../../text/words'
import styles from './briefing-sheet.module.css'

type Props = {
  readonly part: OwnPart
  readonly text: string
  readonly onWrite: ((part: OwnPart, text: string) => void) | undefined
}

/** A part that the strategist writes. No generated text is ever put in it. */
export function OwnTextPart({ part, text, onWrite }: Props) {
  const words = useWords()
  const id = useId()
  const heading = words.shared.briefing.own[part]
  if (!onWrite && text.trim() === '') return null
  return (
    <section className={styles['own']}>
      <h2 className={styles['heading']}>{onWrite ? <label htmlFor={id}>{heading}</label> : heading}</h2>
      {onWrite ? (
        <textarea
          className={styles['box']}
          id={id}
          rows={2}
          maxLength={longestOwnText}
          value={text}
          onChange={({ target }) => onWrite(part, target.value)}
        />
      ) : (
        <p className={styles['written']}>{text}</p>
      )}
    </section>
  )
}
