import type { LogoFile, LogoFiles } from '../../../src-shared/packs/page-facts'
import type { OrganisationId, PartnerId } from '../../../src-shared/records/ids'
import type { Reader } from '../../schema'
import { chosenLogos, officeOrganisation } from '../records/office-settings'

/** Returns the logos of a pack: the office's, and that of the partner's organisation. Null for one that is not chosen. */
export async function logosOfPack(db: Reader, partnerId: PartnerId | null): Promise<LogoFiles> {
  const chosen = await chosenLogos(db)
  const of = (organisation: OrganisationId | null): LogoFile | null => {
    const found = chosen.find(({ organisationId }) => organisationId === organisation)
    return found ? { name: found.name, sha256: found.sha256 } : null
  }
  if (chosen.length === 0) return { office: null, partner: null }
  const partner =
    partnerId === null
      ? undefined
      : await db
          .selectFrom('partner')
          .select('organisation_id as id')
          .where('id', '=', partnerId)
          .where('deleted_at', 'is', null)
          .executeTakeFirst()
  return { office: of(await officeOrganisation(db)), partner: of(partner?.id ?? null) }
}
