import { ChevronLeft, ChevronRight } from 'lucide-react'
import { monthName } from '../../../src-shared/text/dates'
import iconButton from '../../styles/icon-button.module.css'
import { useWords } from '../../text/words'
import { Button } from '../button'
import styles from './calendar.module.css'

type Props = {
  /** The id of the month's name, which names the grid. */
  readonly nameId: string
  readonly month: string
  readonly onTurn: (key: 'PageUp' | 'PageDown') => void
  readonly onToday: () => void
}

/** The name of the month, and the buttons that turn the page and go to today. A screen reader is told of each month turned to. */
export function CalendarHead({ nameId, month, onTurn, onToday }: Props) {
  const words = useWords()
  const said = words.calendar
  return (
    <div className={styles['head']}>
      <p id={nameId} className={styles['name']} aria-live="polite">
        {monthName(month, words.language)}
      </p>
      <button type="button" className={iconButton['button']} aria-label={said.earlier} onClick={() => onTurn('PageUp')}>
        <ChevronLeft size={16} aria-hidden="true" />
      </button>
      <Button weight="quiet" onClick={onToday}>
        {said.today}
      </Button>
      <button type="button" className={iconButton['button']} aria-label={said.later} onClick={() => onTurn('PageDown')}>
        <ChevronRight size={16} aria-hidden="true" />
      </button>
    </div>
  )
}
