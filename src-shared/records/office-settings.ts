import type { AttachmentId, OrganisationId } from './ids'

/** How people outside the office stand in the workbook and the appendix of a pack. On its pages they always stand by role. */
export const counterpartForms = ['name', 'role'] as const
export type CounterpartForm = (typeof counterpartForms)[number]

/** What the office has decided for everybody who works in it. Swedish: kontorets inställningar. */
export type OfficeSettings = {
  readonly counterparts: CounterpartForm
  /** The organisation that is the office itself; null when it has been deleted. */
  readonly officeOrganisationId: OrganisationId | null
  /** The picture that is an organisation's logo in packs, by organisation: one of the files attached to it. */
  readonly logos: Readonly<Record<OrganisationId, AttachmentId>>
}

/** The setting that holds an organisation's logo. Its value is the id of an attachment, or empty. */
export const logoSetting = (organisation: OrganisationId): string => `logo:${organisation}`

/** What holds until the office has decided otherwise. */
export const usualCounterparts: CounterpartForm = 'name'
