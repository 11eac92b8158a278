import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { readMinutes } from '../../../../src-shared/days/written-length'
import { withDay } from '../../../../src-shared/days/written-when'
import { DayBox } from '../../../components/day/day-box'
import { Segments } from '../../../components/segments'
import { TextBox } from '../../../components/text-box'
import { useWords } from '../../../text/words'
import { controlId, drawnFor } from '../change'
import { problemText } from '../problem-text'
import { type DraftProblem, statusOf, whenOf } from '../read-draft'
import { span } from './span'
import styles from './when-fields.module.css'

type Rest = { readonly today: IsoDate; readonly problems: readonly DraftProblem[] }

/** The day and time as people type them. Each is repeated in full, so that a slip is seen before it is saved. */
export const WhenFields = drawnFor(
  'date',
  'time',
  'minutes',
  'status',
)<Rest>(function WhenFields({ draft, change, today, problems }) {
  const words = useWords()
  const { language } = words
  const { on: date, time, minutes } = whenOf(draft, today)
  const status = date && statusOf(draft, date, today)

  return (
    <>
      <div className={styles['row']}>
        <DayBox
          id={controlId('date')}
          label={words.quickLog.date}
          kind="when"
          value={draft.date}
          hint={words.quickLog.dateHint}
          problem={problemText(problems, 'date', words)}
          written={picked => withDay(draft.date, picked, today)}
          onFocus={event => event.target.select()}
          onChange={text => change({ date: text })}
        />
        <TextBox
          id={controlId('time')}
          label={words.quickLog.time}
          value={draft.time}
          placeholder={language === 'sv' ? '9.15' : '9:15'}
          hint={
            time
              ? span(time, draft.minutes.trim() === '' ? (minutes ?? undefined) : readMinutes(draft.minutes), language)
              : undefined
          }
          problem={problemText(problems, 'time', words)}
          onChange={text => change({ time: text })}
        />
        <TextBox
          id={controlId('minutes')}
          label={words.quickLog.minutes}
          value={draft.minutes}
          placeholder="45"
          problem={problemText(problems, 'minutes', words)}
          onChange={text => change({ minutes: text })}
        />
      </div>
      {date && date > today && status && (
        <div className={styles['later']}>
          <Segments
            legend={words.quickLog.status}
            value={status}
            entries={[
              { value: 'planned', label: words.shared.statuses.planned },
              { value: 'held', label: words.shared.statuses.held },
            ]}
            onChange={chosen => change({ status: chosen })}
          />
          <p className={styles['why']} role="status">
            {status === 'planned' ? words.quickLog.plannedBecauseLater : words.quickLog.heldThoughLater}
          </p>
        </div>
      )}
    </>
  )
})
