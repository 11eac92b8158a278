import type { droppedColumns } from './dropped'

/** What a column of a table of contacts can hold, of what is stored or decides how a row is read. */
export const contactFields = [
  'name',
  'addressBookName',
  'prefix',
  'givenName',
  'additionalNames',
  'familyName',
  'suffix',
  'organisation',
  'unit',
  'title',
  'email',
  'workEmail',
  'homeEmail',
  'emailLabel',
  'emailType',
  'emailName',
  'workPhone',
  'mobilePhone',
  'switchboard',
  'fax',
  'assistantPhone',
  'mainPhone',
  'phone',
  'phoneLabel',
  'formattedAddress',
  'street',
  'extendedAddress',
  'poBox',
  'postalCode',
  'city',
  'region',
  'country',
  'addressLabel',
  'website',
  'websiteLabel',
  'note',
  'categories',
  'relation',
  'relationLabel',
  'sensitivity',
  'riksdagId',
] as const

/** A field of a contact, or a kind of what is left out and counted. */
export type ContactField = (typeof contactFields)[number] | (typeof droppedColumns)[number]

/**
 * What a column of a table is read as. Columns of one number belong together, such as an e-mail address and its type; columns of the same
 * field and number are lines of one text.
 */
export type ContactColumn = { readonly field: ContactField; readonly number: number }

/** What each column of a table is read as, in the order of the columns. Null for one that is not read. */
export type ContactMap = readonly (ContactColumn | null)[]
