import type { OrganisationEntry } from '../../db/reference/shipped-rows'

/** A whole office as one JSON file (`talan-office-1`). "Contacts" are people here, as in the lists that offices keep. */
export type OfficeFile = {
  readonly organisations?: readonly OrganisationEntry[]
  readonly users: readonly {
    readonly id: string
    readonly name: string
    readonly employer: string | null
    readonly role?: string
    readonly email?: string | null
    readonly from?: string | null
    readonly to?: string | null
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
    /** How the other side answered; open when it is left out. */
    readonly outcome?: string
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
  readonly processes?: readonly {
    readonly id: string
    readonly name: string
    readonly level: string
    readonly ownerOrgId?: string | null
    readonly note?: string
    readonly closedOn?: string | null
    readonly issueIds: readonly string[]
    readonly stages: readonly {
      readonly code: string
      readonly name: string
      readonly plannedOn?: string | null
      readonly plannedPrecision?: string
      readonly happenedOn?: string | null
    }[]
    readonly documents?: readonly {
      readonly kind: string
      readonly designation: string
      readonly title?: string | null
      readonly datedOn?: string | null
      readonly stage?: string | null
      readonly address?: string | null
    }[]
    readonly watchDates?: readonly {
      readonly on: string
      readonly what: string
      readonly stage?: string | null
      readonly isStatutory?: boolean
    }[]
  }[]
  /** The words for the packs of a period: one partner's, or for null those of the joint pack and of all partners. */
  readonly texts?: readonly {
    readonly from: string
    readonly to: string
    readonly partnerId: string | null
    readonly results?: readonly {
      readonly id: string
      readonly heading: string
      readonly text?: string
      readonly outcome?: string
      readonly issueIds?: readonly string[]
      readonly shownToIds?: readonly string[]
    }[]
    readonly asks?: readonly {
      readonly id: string
      readonly ask: string
      readonly by?: string
      readonly when?: string
    }[]
    readonly issues?: readonly { readonly issueId: string; readonly sentence: string }[]
    readonly gaps?: readonly { readonly issueId: string; readonly proposal: string }[]
    readonly contact?: { readonly userId: string; readonly role?: string; readonly telephone?: string }
    readonly approval?: { readonly userId: string; readonly on: string }
  }[]
}

/** Rows of one table, by column. */
export type Rows = readonly { readonly id: string; readonly [column: string]: string | number | null }[]
