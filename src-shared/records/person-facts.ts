import type { DatePrecision, IsoDate } from '../days/iso-date'
import type { OpenCommitment } from '../log/commitment'
import type { InteractionKind } from '../log/interaction'
import type { InteractionId, PersonId } from './ids'
import type { PersonRecord } from './person-record'
import type { Position } from './position'
import type { KnownRole } from './role-assignment'

/** A role with what its editor needs: how precisely its days are known, and the source. */
export type EditableRole = KnownRole & {
  readonly fromPrecision: DatePrecision
  readonly toPrecision: DatePrecision
  readonly source: string | null
}

/** The latest time somebody was met, spoken with or written to. Swedish: senaste kontakt. */
export type LastInteraction = {
  readonly id: InteractionId
  readonly startsOn: IsoDate
  readonly kind: InteractionKind
  readonly headline: string
}

/** What a person's screen shows beside the timeline, which is read part by part. */
export type PersonFacts = Pick<
  PersonRecord,
  'name' | 'category' | 'contactWays' | 'identifiers' | 'tags' | 'sources'
> & {
  readonly id: PersonId
  readonly role: string
  /** Latest first. */
  readonly roles: readonly EditableRole[]
  readonly positions: readonly Position[]
  readonly commitments: readonly OpenCommitment[]
  readonly lastInteraction: LastInteraction | null
}
