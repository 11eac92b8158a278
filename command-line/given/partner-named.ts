import { isSameText } from '../../src-shared/names/folded-text'
import type { PartnerId } from '../../src-shared/records/ids'
import type { ReferenceLists } from '../../src-shared/records/reference'
import { Refused } from '../../src-shared/refusals/refusal'

/** The partner of an id, a name or a short name. Refuses a text that is none of them. */
export function partnerNamed({ partners }: Pick<ReferenceLists, 'partners'>, text: string): PartnerId {
  const found = partners.find(
    ({ id, name, shortName }) => id === text || [name, shortName].some(known => isSameText(known, text)),
  )
  if (!found) throw new Refused({ code: 'unknown-partner', text })
  return found.id
}
