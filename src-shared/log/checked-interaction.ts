import { checkedDay } from '../days/checked-day'
import { isIsoTime } from '../days/iso-date'
import { trimmed } from '../names/seen-text'
import { Refused } from '../refusals/refusal'
import { type InteractionKind, needsParticipant } from './interaction'

/** What every interaction must have, however it came to be so. */
export type CheckedInteraction = {
  readonly headline: string
  readonly kind: InteractionKind
  readonly startsOn: string
  readonly startsTime: string | null
  /** Whether any person or organisation from outside is named. */
  readonly isNamed: boolean
}

/** Refuses a day or time there is none of, an empty headline, and a form that needs a counterpart without one. */
export function checkInteraction({ headline, kind, startsOn, startsTime, isNamed }: CheckedInteraction): void {
  checkedDay(startsOn)
  if (startsTime !== null && !isIsoTime(startsTime)) throw new Refused({ code: 'not-a-time', text: startsTime })
  if (trimmed(headline) === '') throw new Refused({ code: 'no-headline' })
  if (needsParticipant(kind) && !isNamed) throw new Refused({ code: 'no-participant' })
}
