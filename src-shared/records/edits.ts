import type { IsoDate, IsoTime } from '../days/iso-date'
import type {
  Confidentiality,
  Initiative,
  InteractionKind,
  InteractionStatus,
  LoggedParticipant,
  RecordStatus,
} from '../log/interaction'
import type { ContactWayKind } from '../names/contact-way'
import type { InteractionId, IssueId, MainTaskId, OrganisationId, PartnerId, PersonId, StaffMemberId } from './ids'

/** What is added to a list and taken from it; what is not named stays, so that two edits of one list both hold. */
export type ListEdit<Added, Removed = Added> = {
  readonly add?: readonly Added[] | undefined
  readonly remove?: readonly Removed[] | undefined
}

/** What a secrecy mark must say: the provision, the day and who marked (OSL 5 kap. 5 §). It warns; it decides nothing. */
export type SecrecyGround = { readonly provision: string; readonly markedOn: IsoDate; readonly authority: string }

/** Fields of an edit: those that are absent stay as they are. */
type Edit<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | undefined }

/** What is changed of an interaction; `secrecy` marks it, while another confidentiality takes the mark and its ground away. */
export type InteractionEdit = Edit<{
  kind: InteractionKind
  status: InteractionStatus
  startsOn: IsoDate
  startsTime: IsoTime | null
  durationMinutes: number | null
  headline: string
  note: string
  location: string | null
  initiative: Initiative
  mainTaskId: MainTaskId | null
  jointMessage: boolean
  confidentiality: Exclude<Confidentiality, 'secrecy_marked'>
  secrecy: SecrecyGround
  recordStatus: RecordStatus
  caseNumber: string | null
  participantsCount: number | null
  participants: ListEdit<LoggedParticipant, PersonId>
  organisationIds: ListEdit<OrganisationId>
  staffIds: ListEdit<StaffMemberId>
  issueIds: ListEdit<IssueId>
  partnerIds: ListEdit<PartnerId>
}>

/** A way to reach a person, as written down. */
export type NewContactWay = {
  readonly kind: ContactWayKind
  readonly address: string
  readonly source: string | null
}

/** What is changed of a person; ways to reach him or her are taken away by their address. */
export type PersonEdit = Edit<{
  name: string
  category: string | null
  contactWays: ListEdit<NewContactWay, string>
}>

/** What is changed of an organisation; its other names are added and taken away as written. */
export type OrganisationEdit = Edit<{
  name: string
  nameEn: string | null
  abbreviation: string | null
  kind: string
  parentId: OrganisationId | null
  countyCode: string | null
  validFrom: IsoDate | null
  validTo: IsoDate | null
  successorId: OrganisationId | null
  aliases: ListEdit<string>
}>

/** What is changed of a promise; that it is kept or put off has questions of its own. */
export type CommitmentEdit = Edit<{
  promise: string
  madeBy: 'us' | 'them'
  dueOn: IsoDate | null
  status: 'open' | 'dropped'
  ownerStaffId: StaffMemberId | null
  counterpartPersonId: PersonId | null
  counterpartOrganisationId: OrganisationId | null
  interactionId: InteractionId | null
  issueIds: ListEdit<IssueId>
}>

/** What is changed of a role somebody holds or held. */
export type RoleEdit = Edit<{
  organisationId: OrganisationId | null
  title: string
  fromOn: IsoDate | null
  toOn: IsoDate | null
  isPrimary: boolean
  source: string | null
}>

/** What is changed of a partner's part in a project. */
export type MembershipEdit = Edit<{
  role: string
  startsOn: IsoDate
  endsOn: IsoDate
  status: 'proposed' | 'decided' | 'ended'
}>
