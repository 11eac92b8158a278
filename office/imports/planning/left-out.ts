import type { Dropped } from '../../../src-shared/imports/dropped'
import { type Counts, count } from '../reading/contacts/counts'
import type { ReadContact } from '../reading/read-contact'
import type { Row } from '../reading/reading'

/**
 * Returns all that is left out of contacts: what the reader has counted, and what it read that the office does not store. A free text or a
 * category of an address book can say anything about somebody. An organisation has a place for its address and website, a person has none.
 */
export function leftOutOfContacts(rows: readonly Row<ReadContact>[], dropped: Dropped): Dropped {
  const counts: Counts<keyof Dropped> = { ...dropped }
  for (const { value } of rows) {
    count(counts, 'contact-note', value.note === '' ? 0 : 1)
    count(counts, 'contact-categories', value.categories.length)
    if (value.isOrganisation) continue
    count(counts, 'work-address', value.workAddress === '' ? 0 : 1)
    count(counts, 'work-website', value.website === '' ? 0 : 1)
  }
  return counts
}
