import type { ComponentProps } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { useWords } from '../../text/words'
import { describedBy, Field, labelId } from '../field'
import type { TextBox } from '../text-box'
import boxStyles from '../text-box.module.css'
import { type DayKind, dayMeantBy } from './day-meant'
import { WithCalendar } from './with-calendar'

type Props = Omit<ComponentProps<typeof TextBox>, 'onBlur'> & {
  /** What is typed in the field. A day unless it is said. */
  readonly kind?: DayKind
  /** Words that stand beside the field instead of the day as it was understood. */
  readonly told?: string | undefined
  /** The text that a picked day becomes. The day alone unless it is said. */
  readonly written?: (day: IsoDate) => string
  /** The focus has left the field and its calendar. */
  readonly onBlur?: (() => void) | undefined
}

/**
 * A labelled field for a day: typed as people write days, or picked from a calendar. Beside it stands what was understood, in words; until
 * then its hint.
 */
export function DayBox({
  id,
  label,
  hint,
  problem,
  kind = 'day',
  told,
  written = day => day,
  onChange,
  onBlur,
  ...rest
}: Props) {
  const words = useWords()
  const meant = dayMeantBy(kind, rest.value, dayInStockholm(new Date()), words)
  const said = told ?? meant?.said ?? hint
  return (
    <Field id={id} label={label} hint={said} problem={problem}>
      <WithCalendar on={meant?.on} describedBy={labelId(id)} onPick={day => onChange(written(day))} onBlur={onBlur}>
        <input
          type="text"
          autoComplete="off"
          {...rest}
          id={id}
          className={boxStyles['box']}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={describedBy(id, { hint: said, problem })}
          onChange={event => onChange(event.target.value)}
        />
      </WithCalendar>
    </Field>
  )
}
