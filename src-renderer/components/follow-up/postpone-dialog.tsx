import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { isTomorrowOff, postponedTo, postponements } from '../../../src-shared/days/postponing'
import { readDayAhead } from '../../../src-shared/days/written-due-day'
import { longDate } from '../../../src-shared/text/dates'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { DayBox } from '../day/day-box'
import { DialogFrame } from '../dialog/dialog-frame'
import { KeyHint } from '../key-hint'
import styles from './postpone-dialog.module.css'

type Props = {
  readonly what: string
  readonly today: IsoDate
  readonly onChoose: (day: IsoDate) => void
  readonly onClose: () => void
}

/** Chooses a new day for a commitment: the usual days by a digit or the arrow keys, and a field for every other day. */
export function PostponeDialog({ what, today, onChoose, onClose }: Props) {
  const words = useWords()
  const form = useId()
  const first = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [isTried, setIsTried] = useState(false)
  const day = readDayAhead(text, today)

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (!(event.target instanceof Node && list.current?.contains(event.target))) return
    const choice = postponements[Number(event.key) - 1]
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const next = { ArrowDown: buttons[at + 1], ArrowUp: buttons[at - 1] }[event.key]
    if (choice) onChoose(postponedTo(choice, today))
    else if (next) next.focus()
    else return
    event.preventDefault()
  }

  return (
    <DialogFrame
      title={words.home.postponeTo}
      text={what}
      size="small"
      leave={{ label: words.parts.cancel }}
      act={{ label: words.home.move, form }}
      focusFirst={() => first.current}
      onKeys={onKeyDown}
      onClose={onClose}
    >
      <div ref={list} className={styles['choices']}>
        {postponements.map((choice, place) => (
          <Button
            key={choice}
            ref={place === 0 ? first : undefined}
            className={styles['choice']}
            aria-keyshortcuts={String(place + 1)}
            onClick={() => onChoose(postponedTo(choice, today))}
          >
            <span>
              {choice === 'tomorrow' && isTomorrowOff(today) ? words.home.nextWorkingDay : words.home.choices[choice]}
            </span>
            <span className={styles['day']}>{longDate(postponedTo(choice, today), words.language)}</span>
            <KeyHint keys={String(place + 1)} />
          </Button>
        ))}
      </div>
      <form
        id={form}
        className={styles['own']}
        onSubmit={event => {
          event.preventDefault()
          if (day) onChoose(day)
          else setIsTried(true)
        }}
      >
        <DayBox
          id="postpone-own-day"
          label={words.home.ownDay}
          value={text}
          kind="ahead"
          hint={words.home.ownDayHint}
          problem={isTried && !day ? words.home.notAhead(text) : undefined}
          onChange={setText}
        />
      </form>
    </DialogFrame>
  )
}
