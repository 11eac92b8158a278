import { checkedDay } from '../days/checked-day'
import { isIsoTime } from '../days/iso-date'
import { trimmed } from '../names/seen-text'
import { Refused } from '../refusals/refusal'
import { type InteractionKind, needsParticipant } from './interaction'

/** What is checked of every interaction, both when it is logged and when it is edited. */
export type CheckedInteraction = {
  readonly headline: string
  readonly kind: InteractionKind
  readonly startsOn: string
  readonly startsTime: string | null
  /** True if it names at least one person or organisation from outside. */
  readonly isNamed: boolean
}

/** Throws a refusal for a day or time that does not exist, an empty headline, or a form that needs a counterpart but has none. */
export function checkInteraction({ headline, kind, startsOn, startsTime, isNamed }: CheckedInteraction): void {
  checkedDay(startsOn)
  if (startsTime !== null && !isIsoTime(startsTime)) throw new Refused({ code: 'not-a-time', text: startsTime })
  if (trimmed(headline) === '') throw new Refused({ code: 'no-headline' })
  if (needsParticipant(kind) && !isNamed) throw new Refused({ code: 'no-participant' })
}
