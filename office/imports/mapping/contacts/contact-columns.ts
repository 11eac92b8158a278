import type { ContactField } from '../../../../src-shared/imports/contact-field'

/** Names that a column of one field has in files. `#` is any number, which then tells columns apart unless `number` is given. */
export type ColumnNames = {
  readonly field: ContactField | null
  readonly number?: number
  readonly names: readonly string[]
}

/** Names that mean one thing in every file. Names of Outlook, Google and Thunderbird are as those programs write them. */
export const contactColumns: readonly ColumnNames[] = [
  { field: 'name', names: ['Name', 'Full Name', 'Display Name', 'Namn', 'Visningsnamn', 'Fullständigt namn'] },
  { field: 'addressBookName', names: ['Visa namn'] },
  { field: 'prefix', names: ['Name Prefix', 'Prefix', 'Hälsningstitel', 'Honorific'] },
  { field: 'givenName', names: ['First Name', 'Given Name', 'Förnamn', 'Tilltalsnamn'] },
  { field: 'additionalNames', names: ['Middle Name', 'Additional Name', 'Mellannamn'] },
  { field: 'familyName', names: ['Last Name', 'Family Name', 'Surname', 'Efternamn'] },
  { field: 'suffix', names: ['Suffix', 'Name Suffix', 'Namnsuffix'] },
  {
    field: 'organisation',
    names: [
      'Company',
      'Organization',
      'Organisation',
      'Organization Name',
      'Företag',
      'Org',
      'Myndighet',
      'Arbetsgivare',
    ],
  },
  { field: 'organisation', names: ['Organization # - Name'] },
  {
    field: 'unit',
    names: ['Department', 'Organization Department', 'Avdelning', 'Enhet', 'Utskott', 'Organization # - Department'],
  },
  {
    field: 'title',
    names: ['Job Title', 'Organization Title', 'Organization # - Title', 'Befattning', 'Jobbtitel', 'Tjänstetitel'],
  },
  {
    field: 'email',
    names: ['E-mail Address', 'E-mail # Address', 'E-mail # - Value', 'E-mail', 'E-mail #', 'Email', 'Email #', 'Mail'],
  },
  { field: 'email', names: ['Email Address', 'Primary Email', 'Email Other', 'Primär e-postadress'] },
  { field: 'email', number: 2, names: ['Secondary Email', 'Sekundär e-postadress'] },
  { field: 'email', names: ['E-postadress', 'E-postadress #', 'Epostadress', 'E-post', 'E-post #', 'Epost', 'Mejl'] },
  { field: 'workEmail', names: ['Email Work', 'Work Email', 'E-post, arbete', 'Jobbmejl'] },
  { field: 'homeEmail', names: ['Email Home', 'Home Email', 'Personal Email', 'E-post, hem', 'Privat e-post'] },
  { field: 'emailLabel', names: ['E-mail # - Label'] },
  { field: 'emailType', names: ['E-mail Type', 'E-mail # Type', 'E-posttyp', 'E-posttyp #'] },
  { field: 'emailName', names: ['E-mail Display Name', 'E-mail # Display Name', 'E-postnamn', 'E-postnamn #'] },
  { field: 'emailName', names: ['E-postvisningsnamn', 'E-postvisningsnamn #', 'Visningsnamn för e-post'] },
  { field: 'workPhone', names: ['Business Phone', 'Work Phone', 'Office Phone', 'Telefon', 'Telefonnummer', 'Tel'] },
  { field: 'workPhone', names: ['Telefon, arbete', 'Arbetstelefon', 'Tfn', 'Direktnummer', 'Phone'] },
  { field: 'workPhone', number: 2, names: ['Business Phone 2', 'Telefon 2, arbete'] },
  { field: 'mobilePhone', names: ['Mobile Phone', 'Mobile', 'Mobile Number', 'Mobiltelefon', 'Mobil', 'Mobilnummer'] },
  { field: 'switchboard', names: ['Company Main Phone', 'Företag, växel', 'Växel', 'Telefon, växel', 'Switchboard'] },
  { field: 'fax', names: ['Business Fax', 'Work Fax', 'Fax', 'Fax Number', 'Fax arbete', 'Faxnummer'] },
  { field: 'assistantPhone', names: ["Assistant's Phone", 'Telefon, assistent'] },
  { field: 'mainPhone', names: ['Primary Phone'] },
  { field: 'phone', names: ['Phone #', 'Phone # - Value', 'Telefon #', 'Tel #', 'Phone Number'] },
  { field: 'phoneLabel', names: ['Phone # - Type', 'Phone # - Label'] },
  { field: 'formattedAddress', names: ['Address # - Formatted', 'Postadress'] },
  { field: 'street', names: ['Business Street', 'Work Street', 'Work Address', 'Gatuadress, arbete', 'Gata, arbete'] },
  { field: 'street', names: ['Address # - Street', 'Gatuadress', 'Adress', 'Besöksadress', 'Street', 'Address'] },
  {
    field: 'extendedAddress',
    number: 1,
    names: ['Business Street #', 'Work Address #', 'Gatuadress #, arbete', 'Gatuadress #', 'Adress #'],
  },
  { field: 'extendedAddress', names: ['Address # - Extended Address'] },
  { field: 'poBox', names: ['Business Address PO Box', 'Address # - PO Box', 'Arbetsadress, box', 'Box', 'Postbox'] },
  { field: 'postalCode', names: ['Business Postal Code', 'Work Zip', 'Work ZipCode', 'Work Post Code', 'Postnummer'] },
  { field: 'postalCode', names: ['Address # - Postal Code', 'Postadress, arbete', 'Postnummer, arbete', 'Postnr'] },
  { field: 'city', names: ['Business City', 'Work City', 'Address # - City', 'Ort, arbete', 'Ort', 'Stad', 'Postort'] },
  { field: 'region', names: ['Business State', 'Work State', 'Work County', 'Address # - Region', 'Region, arbete'] },
  { field: 'country', names: ['Business Country/Region', 'Business Country', 'Work Country', 'Land', 'Land/region'] },
  { field: 'country', names: ['Address # - Country', 'Land, arbete', 'Land/region, arbete'] },
  { field: 'addressLabel', names: ['Address # - Type', 'Address # - Label'] },
  { field: 'website', names: ['Web Page', 'Web Page #', 'Website', 'Website Work', 'Website # - Value', 'Webbsida'] },
  { field: 'website', names: ['Webbplats', 'Hemsida', 'Webb', 'Webbadress', 'URL'] },
  { field: 'websiteLabel', names: ['Website # - Type', 'Website # - Label'] },
  { field: 'note', names: ['Notes', 'Note', 'Anteckningar', 'Anteckning', 'Notering', 'Noteringar', 'Kommentar'] },
  { field: 'categories', names: ['Categories', 'Category', 'Group Membership', 'Labels', 'Kategorier', 'Kategori'] },
  { field: 'relation', names: ['Relation # - Value'] },
  { field: 'relationLabel', names: ['Relation # - Type', 'Relation # - Label'] },
  { field: 'sensitivity', names: ['Sensitivity', 'Känslighet'] },
  { field: 'riksdagId', names: ['intressent_id', 'Riksdags-id', 'Riksdagens id'] },
]

/** Names that mean something else where another column is already of the same field. */
export const weakColumns: readonly (ColumnNames & { readonly otherwise: ContactField | null })[] = [
  // Beside a job title, a title is what stands before the name. Alone, it is the job title.
  { field: 'title', otherwise: 'prefix', names: ['Title', 'Titel'] },
  { field: 'title', otherwise: null, names: ['Roll', 'Role', 'Funktion', 'Uppdrag', 'Tjänst', 'Position'] },
  { field: 'title', otherwise: 'biography', names: ['Yrke', 'Profession', 'Occupation'] },
  { field: 'organisation', otherwise: null, names: ['Arbetsplats', 'Organisationsnamn', 'Employer'] },
  { field: 'name', otherwise: null, names: ['Kontakt', 'Kontaktperson', 'Person', 'Contact'] },
]

/** Names that are of an address only where the table has the rest of one. Alone they say where somebody works. */
export const besideAddress: readonly ColumnNames[] = [{ field: 'region', names: ['Region', 'State', 'Län'] }]
