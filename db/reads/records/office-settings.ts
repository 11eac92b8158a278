import { sql } from 'kysely'
import type { AttachmentId, OrganisationId } from '../../../src-shared/records/ids'
import {
  type CounterpartForm,
  counterpartForms,
  type OfficeSettings,
  usualCounterparts,
} from '../../../src-shared/records/office-settings'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** Returns how counterparts stand in packs. A value that this program does not know is as if nothing was decided. */
export async function counterpartForm(db: Reader): Promise<CounterpartForm> {
  const row = await db
    .selectFrom('office_setting')
    .select('value')
    .where('id', '=', 'counterparts')
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return counterpartForms.find(form => form === row?.value) ?? usualCounterparts
}

/** The picture that is an organisation's logo: the attachment, and its content beside the store. */
export type ChosenLogo = {
  readonly organisationId: OrganisationId
  readonly attachmentId: AttachmentId
  readonly name: string
  readonly sha256: string
}

/** Returns the logos that are chosen. One whose file has been removed since is not among them, for then the office no longer wants it. */
export const chosenLogos = (db: Reader): Promise<ChosenLogo[]> =>
  readSql(
    db,
    sql<ChosenLogo>`select o.id as organisationId, a.id as attachmentId, o.name, a.sha256 from office_setting s
      join attachment a on a.id = s.value and a.deleted_at is null
      join organisation o on s.id = 'logo:' || o.id and o.deleted_at is null
      where s.deleted_at is null and s.id like 'logo:%' order by s.rid`,
  )

/** Returns the organisation that is the office itself, by the rule of `officeName`; null when it has been deleted. */
export async function officeOrganisation(db: Reader): Promise<OrganisationId | null> {
  const row = await db
    .selectFrom('organisation')
    .select('id')
    .where('kind', '=', 'own-office')
    .where('deleted_at', 'is', null)
    .orderBy('rid')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Returns what the office has decided for everybody. */
export async function officeSettings(db: Reader): Promise<OfficeSettings> {
  const logos = (await chosenLogos(db)).map(({ organisationId, attachmentId }) => [organisationId, attachmentId])
  return {
    counterparts: await counterpartForm(db),
    officeOrganisationId: await officeOrganisation(db),
    logos: Object.fromEntries(logos) as OfficeSettings['logos'],
  }
}
