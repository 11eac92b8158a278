import { AlarmClock } from 'lucide-react'
import { type HomeDay, type HomeDeadline, type ReminderBefore, reminderAt } from '../../../src-shared/program/home'
import type { Id } from '../../../src-shared/records/ids'
import { isBuilt, openPlace } from '../../state/router/router'
import type { Words } from '../../text/words'
import type { HomeItem, HomePart, Tone } from './home-item'

const tones: Record<ReminderBefore, Tone> = { 3: 'danger', 14: 'warning', 30: 'calm' }

function itemOf(deadline: HomeDeadline, place: number, words: Words): HomeItem {
  const { on, what, process, processId, daysLeft, workingDaysLeft } = deadline
  const said: Readonly<Record<string, string>> = words.shared.referralDays
  const reminder = reminderAt(daysLeft)
  return {
    key: `deadline-${processId}-${on}-${place}`,
    title: said[what] ?? what,
    details: [on, process].filter(detail => detail !== null),
    mark: {
      tone: reminder ? tones[reminder] : 'calm',
      Icon: AlarmClock,
      word: daysLeft === 0 ? words.home.lastDayToday : words.home.left(daysLeft, workingDaysLeft),
    },
    open:
      processId !== null && isBuilt('process')
        ? () => openPlace({ view: 'process', id: processId as Id<'decision-process'> })
        : null,
  }
}

/** The days of the coming month that must not be missed. */
export const deadlinePart = ({ deadlines }: HomeDay, words: Words): HomePart => ({
  id: 'deadlines',
  heading: words.home.deadlines,
  items: deadlines.map((deadline, place) => itemOf(deadline, place, words)),
  note: deadlines.length === 0 ? words.home.noDeadlines : undefined,
})
