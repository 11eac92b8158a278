import { ArrowDownLeft, ArrowUpRight, CalendarClock, CircleAlert, Clock } from 'lucide-react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { daysBetween } from '../../../src-shared/days/working-days'
import type { OpenCommitment } from '../../../src-shared/log/commitment'
import { type HomeDay, urgencyOf } from '../../../src-shared/program/home'
import { openInteraction } from '../../state/screen/open-interaction'
import type { Words } from '../../text/words'
import type { HomeItem, HomePart, Mark } from './home-item'

function markOf(dueOn: IsoDate | null, today: IsoDate, words: Words['home']): Mark | undefined {
  if (dueOn === null) return undefined
  const daysLeft = daysBetween(today, dueOn)
  switch (urgencyOf(dueOn, daysLeft)) {
    case 'overdue':
      return { tone: 'danger', Icon: CircleAlert, word: words.overdue(-daysLeft) }
    case 'pressing':
      return { tone: 'warning', Icon: Clock, word: daysLeft === 0 ? words.today : words.tomorrow }
    case 'calm':
      return { tone: 'calm', Icon: CalendarClock, word: words.inDays(daysLeft) }
  }
}

function itemOf(commitment: OpenCommitment, today: IsoDate, words: Words['home']): HomeItem {
  const { id, madeBy, promise, dueOn, counterpart, counterpartOrganisation, owner, interactionId } = commitment
  const details = [counterpart ?? counterpartOrganisation, owner && words.responsible(owner), dueOn]
  return {
    key: `commitment-${id}`,
    title: promise,
    details: details.flatMap(detail => detail || []),
    mark: markOf(dueOn, today, words),
    direction:
      madeBy === 'us' ? { Icon: ArrowUpRight, word: words.weOwe } : { Icon: ArrowDownLeft, word: words.theyOwe },
    commitment,
    open: interactionId ? () => openInteraction(interactionId) : null,
  }
}

/** The commitments of both sides that are about to be due. If there are none, says when the next one is. */
export function followUpPart(day: HomeDay, without: ReadonlySet<string>, words: Words['home']): HomePart {
  const commitments = day.commitments.filter(({ id }) => !without.has(id))
  const next = day.nextDueOn === null ? '' : ` ${words.nextDue(day.nextDueOn)}`
  const more = day.hasMoreCommitments ? words.moreFollowUps(day.commitments.length) : undefined
  return {
    id: 'follow-ups',
    heading: words.followUps,
    items: commitments.map(commitment => itemOf(commitment, day.today, words)),
    note: commitments.length === 0 ? `${words.noFollowUps}${next}` : more,
  }
}
