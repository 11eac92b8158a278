import type { IsoDate } from '../../../src-shared/days/iso-date'
import { quarterOf } from '../../../src-shared/days/quarter'
import type { Collision } from '../../../src-shared/log/collision'
import type { LogAdvice } from '../../../src-shared/log/log-advice'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import { dayAndMonth, plainDate } from '../../../src-shared/text/dates'
import type { Draft } from '../../state/screen/draft'
import type { Words } from '../../text/words'

/** The most warnings to show; more would hide the form. The number of the rest is shown. */
const shown = 3

type Told = {
  readonly draft: Draft
  readonly on: IsoDate
  readonly today: IsoDate
  readonly lists: ReferenceLists
  readonly words: Words
}

const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`

const peopleOf = ({ samePeople }: Collision, { draft, words }: Told): string =>
  joined(
    draft.participants.filter(one => samePeople.some(id => id === one.id)).map(({ name }) => name),
    words.quickLog.and,
  )

/** When the other interaction is: as seen from the day of the draft if it is beside it, otherwise its date. */
function whenIs(
  { daysFrom, interaction }: Collision,
  { on, today, words: { quickLog: words, language } }: Told,
): string {
  if (daysFrom === 0) return words.sameDay
  if (daysFrom === -1) return on === today ? words.yesterday : words.dayBefore
  if (daysFrom === 1) return on === today ? words.tomorrow : words.dayAfter
  const isThisYear = interaction.startsOn.slice(0, 4) === today.slice(0, 4)
  return words.onDay((isThisYear ? dayAndMonth : plainDate)(interaction.startsOn, language))
}

/**
 * One sentence about a collision. It names the partners if there is one or two, otherwise the office. What an interaction marked as secret
 * was about is left out.
 */
function collisionSentence(collision: Collision, told: Told): string {
  const { lists, today, words } = told
  const { interaction } = collision
  const isSecret = interaction.confidentiality === 'secrecy_marked'
  const nameOf = <Row extends { readonly id: string }>(rows: readonly Row[], ids: readonly string[]) =>
    rows.filter(({ id }) => ids.includes(id))
  const partners = nameOf(lists.partners, interaction.partnerIds).map(({ name }) => name)
  const who =
    partners.length > 0 && partners.length < 3 ? joined(partners, words.quickLog.and) : words.quickLog.theOffice
  const people = peopleOf(collision, told)
  const whom =
    people ||
    words.quickLog.someoneElseAt(
      joined(
        collision.sameUnits.map(unit => unit.organisation),
        words.quickLog.and,
      ),
    )
  const issues = nameOf(lists.issues, interaction.issueIds).map(({ shortName }) => shortName)
  const about = isSecret
    ? ''
    : joined(issues, words.quickLog.and) || (interaction.headline && words.quickLog.quoted(interaction.headline))
  const verb = interaction.startsOn > today ? words.quickLog.meets(whom) : words.quickLog.met(whom)
  return words.quickLog.collision(who, verb, whenIs(collision, told), about && words.quickLog.about(about))
}

/** Warns of an interaction that may already be logged, and of colleagues who met the same people around that day. */
export function peopleWarnings({ collisions }: LogAdvice, told: Told): string[] {
  const { words } = told
  const others = collisions.filter(({ interaction }) => interaction.id !== told.draft.logged?.interactionId)
  const isDuplicate = ({ daysFrom, samePeople }: Collision) => daysFrom === 0 && samePeople.length > 0
  const sentences = [
    ...others
      .filter(isDuplicate)
      .map(one =>
        words.quickLog.duplicate(
          peopleOf(one, told),
          one.interaction.confidentiality === 'secrecy_marked' ? '…' : one.interaction.headline,
        ),
      ),
    ...others.filter(one => !isDuplicate(one)).map(one => collisionSentence(one, told)),
  ]
  const rest = sentences.length - shown
  return [...sentences.slice(0, shown), ...(rest > 0 ? [words.quickLog.moreCollisions(rest)] : [])]
}

/** Warns that the day belongs to a report already sent, and says where the interaction is counted instead. */
export function dayWarnings({ locked }: LogAdvice, { today, words }: Told): string[] {
  if (!locked) return []
  const { year, number } = quarterOf(today)
  return [words.quickLog.locked(locked.from, locked.to, words.quickLog.quarter(year, number))]
}
