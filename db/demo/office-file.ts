import type { OrganisationEntry } from '../reference/organisation-rows'

/** A whole office as one JSON file (`talan-office-1`); here "contacts" are people, as in the lists offices keep. */
export type OfficeFile = {
  readonly organisations?: readonly OrganisationEntry[]
  readonly users: readonly {
    readonly id: string
    readonly name: string
    readonly employer: string
    readonly role?: string
  }[]
  readonly contacts: readonly {
    readonly id: string
    readonly name: string
    readonly category: string
    readonly party?: string | null
    readonly constituency?: string | null
    readonly email?: string | null
    readonly externalId?: string | null
    readonly roles: readonly {
      readonly org: string
      readonly title: string
      readonly from: string | null
      readonly to: string | null
    }[]
  }[]
  readonly interactions: readonly {
    readonly id: string
    readonly title: string
    readonly startLocal: string
    readonly startUtc: string
    readonly durationMin: number
    readonly type: string
    readonly status: string
    readonly deleted: boolean
    readonly initiative: string
    readonly contactIds: readonly string[]
    readonly staffIds: readonly string[]
    readonly issueIds: readonly string[]
    readonly partnerIds: readonly string[]
    readonly mainTask: string
    readonly aimIds?: readonly string[]
    readonly ask?: string | null
    readonly answer?: string | null
    readonly jointMessage: boolean
    readonly confidentiality: string
    readonly participantsCount: number | null
    readonly location?: string | null
    readonly note?: string
    readonly secrecy?: { readonly provision: string; readonly markedOn: string; readonly authority: string }
  }[]
  readonly commitments?: readonly {
    readonly id: string
    readonly interactionId: string
    readonly by: string
    readonly ownerUserId?: string
    readonly contactId?: string
    readonly text: string
    readonly due: string | null
    readonly status: string
    readonly doneOn?: string
    readonly issueIds: readonly string[]
  }[]
  readonly positions?: readonly {
    readonly orgId: string
    readonly contactId: string
    readonly issueId: string
    readonly date: string
    readonly scale: number | null
    readonly evidence: string
    readonly kind: string
  }[]
}

/** Rows of one table, by column. */
export type Rows = readonly { readonly id: string; readonly [column: string]: string | number | null }[]
