import { CalendarClock } from 'lucide-react'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import type { HomeDay } from '../../../src-shared/program/home'
import { timeInFigures } from '../../../src-shared/text/dates'
import { openInteraction } from '../../state/screen/open-interaction'
import type { Words } from '../../text/words'
import type { HomeItem, HomePart } from './home-item'

function itemOf(prefix: string, interaction: InteractionSummary, words: Words): HomeItem {
  const { id, startsOn, startsTime, kind, headline, status, participants, organisations } = interaction
  const names = [...participants.map(({ name }) => name), ...organisations].join(', ')
  const when = startsTime ? `${startsOn} ${timeInFigures(startsTime, words.language)}` : startsOn
  return {
    key: `${prefix}-${id}`,
    title: headline || words.home.noHeadline,
    details: [when, words.shared.kinds[kind], names].filter(Boolean),
    mark: status === 'planned' ? { tone: 'calm', Icon: CalendarClock, word: words.shared.statuses.planned } : undefined,
    open: () => openInteraction(id),
  }
}

/** Today's meetings and those planned for the coming week. */
export const meetingPart = ({ meetings }: HomeDay, words: Words): HomePart => ({
  id: 'meetings',
  heading: words.home.meetings,
  items: meetings.map(meeting => itemOf('meeting', meeting, words)),
  note: meetings.length === 0 ? words.home.noMeetings : undefined,
})

/** The interactions entered last. */
export const latestPart = ({ latest }: HomeDay, words: Words): HomePart => ({
  id: 'latest',
  heading: words.home.latest,
  items: latest.map(interaction => itemOf('latest', interaction, words)),
})
