import { useId } from 'react'
import { longestOwnText, type OwnPart } from '../../../src-shared/briefings/briefing'
import { ownOnPaper } from '../../../src-shared/briefings/own-fit'
import { useWords } from '../../text/words'
import styles from './briefing-sheet.module.css'

type Props = {
  readonly part: OwnPart
  readonly text: string
  readonly onWrite: ((part: OwnPart, text: string) => void) | undefined
}

/** A part that the strategist writes. No generated text is ever put in it. It says how much has room on paper. */
export function OwnTextPart({ part, text, onWrite }: Props) {
  const words = useWords()
  const id = useId()
  const heading = words.shared.briefing.own[part]
  if (!onWrite && text.trim() === '') return null
  const { kept, left } = ownOnPaper(part, text)
  const over =
    left > 0 ? words.briefings.own.left(left) : kept.some(({ isCut }) => isCut) ? words.briefings.own.cut : ''
  return (
    <section className={styles['own']}>
      <h2 className={styles['heading']}>{onWrite ? <label htmlFor={id}>{heading}</label> : heading}</h2>
      {onWrite ? (
        <>
          <textarea
            className={styles['box']}
            id={id}
            rows={2}
            maxLength={longestOwnText}
            placeholder={words.briefings.own.empty}
            aria-describedby={`${id}-room`}
            value={text}
            onChange={({ target }) => onWrite(part, target.value)}
          />
          <p className={styles['room']} id={`${id}-room`}>
            {words.briefings.own.hints[part]} {over}
          </p>
        </>
      ) : (
        <p className={styles['written']}>{text}</p>
      )}
    </section>
  )
}
