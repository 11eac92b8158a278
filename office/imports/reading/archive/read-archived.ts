import type { IsoDate, IsoTime } from '../../../../src-shared/days/iso-date'
import type {
  Confidentiality,
  Initiative,
  InteractionKind,
  InteractionStatus,
} from '../../../../src-shared/log/interaction'

/** An organisation of another office. Ids are those of the other office, and only tie the rows of one archive together. */
export type ArchivedOrganisation = {
  readonly of: 'organisation'
  readonly id: string
  readonly name: string
  readonly nameEn: string | null
  readonly abbreviation: string | null
  readonly kind: string
  readonly countyCode: string | null
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  readonly parentId: string | null
  readonly points: readonly { readonly address: string; readonly purpose: string | null }[]
}

/** A person of another office, with all roles by their days. */
export type ArchivedPerson = {
  readonly of: 'person'
  readonly id: string
  readonly name: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly ids: readonly { readonly register: string; readonly id: string }[]
  readonly roles: readonly {
    readonly organisationId: string | null
    readonly title: string
    readonly fromOn: IsoDate | null
    readonly toOn: IsoDate | null
    readonly isPrimary: boolean
    readonly party: string | null
    readonly constituency: string | null
  }[]
}

/** An interaction of another office. Colleagues, issues and partners are names, since they are lists of each office’s own. */
export type ArchivedInteraction = {
  readonly of: 'interaction'
  readonly id: string
  readonly startsOn: IsoDate
  readonly startsTime: IsoTime | null
  readonly durationMinutes: number | null
  readonly kind: InteractionKind
  readonly status: InteractionStatus
  readonly headline: string
  readonly note: string
  readonly location: string
  readonly initiative: Initiative
  readonly confidentiality: Exclude<Confidentiality, 'secrecy_marked'>
  readonly caseNumber: string
  readonly participantsCount: number | null
  readonly personIds: readonly string[]
  readonly organisationIds: readonly string[]
  readonly colleagues: readonly string[]
  readonly issues: readonly string[]
  readonly partners: readonly string[]
  readonly promises: readonly {
    readonly madeBy: 'us' | 'them'
    readonly promise: string
    readonly dueOn: IsoDate | null
  }[]
}

/** A row of another office’s archive. */
export type ReadArchived = ArchivedOrganisation | ArchivedPerson | ArchivedInteraction
