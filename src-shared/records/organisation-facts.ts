import type { IsoDate } from '../days/iso-date'
import type { RowSource } from '../imports/import-batch'
import type { OpenCommitment } from '../log/commitment'
import type { OwnValues, PartRow } from './catalogue/catalogue'
import type { OrganisationId, PartnerId, PersonId } from './ids'
import type { Position } from './position'

/** An organisation mentioned on another one's screen. */
export type NamedOrganisation = { readonly id: OrganisationId; readonly name: string; readonly kind: string }

/** A name an organisation had, from one day to another. */
export type FormerName = { readonly name: string; readonly fromOn: IsoDate | null; readonly toOn: IsoDate | null }

/** Somebody with a role in just this organisation, held now or before. */
export type RoleHolder = {
  readonly id: PersonId
  readonly name: string
  readonly title: string
  readonly fromOn: IsoDate | null
  readonly toOn: IsoDate | null
}

/** The most rows that one list of a screen shows. The rest is counted, and found in the lists. */
export const mostListed = 100

/** What an organisation's screen shows beside the timeline, which its units' meetings are part of. */
export type OrganisationFacts = OwnValues<'organisation'> & {
  readonly id: OrganisationId
  readonly successor: NamedOrganisation | null
  readonly aliases: readonly string[]
  readonly contactPoints: readonly PartRow<'contact-point'>[]
  readonly names: readonly FormerName[]
  /** Its parents, from the top down to the nearest; empty if it has none. */
  readonly above: readonly NamedOrganisation[]
  readonly units: readonly NamedOrganisation[]
  readonly people: readonly RoleHolder[]
  readonly formerPeople: readonly RoleHolder[]
  readonly peopleTotal: number
  readonly positions: readonly Position[]
  readonly commitments: readonly OpenCommitment[]
  /** Null unless the organisation is itself a partner. */
  readonly partnerId: PartnerId | null
  /** The files, with their lines, that it was read from, the latest first. */
  readonly sources: readonly RowSource[]
}
