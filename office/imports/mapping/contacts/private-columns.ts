import type { ColumnNames } from './contact-columns'

/** Names of columns whose values are never stored. Columns of one address have one number, so that it counts once. */
export const privateColumns: readonly ColumnNames[] = [
  {
    field: 'birthday',
    number: 1,
    names: ['Birthday', 'Date of Birth', 'Födelsedag', 'Födelsedatum', 'Född', 'Födelseår'],
  },
  { field: 'birthday', number: 1, names: ['Birth Year', 'Birth Month', 'Birth Day'] },
  { field: 'anniversary', names: ['Anniversary', 'Årsdag', 'Bröllopsdag', 'Event # - Value'] },
  { field: 'gender', names: ['Gender', 'Sex', 'Kön'] },
  { field: 'photo', names: ['Photo', 'Picture', 'Foto', 'Bild'] },
  {
    field: 'personal-number',
    names: ['Government ID Number', 'Personnummer', 'Pnr', 'Person-nr', 'Samordningsnummer', 'Social Security Number'],
  },
  { field: 'maiden-name', names: ['Maiden Name', 'Flicknamn', 'Födelsenamn'] },
  { field: 'spouse', names: ['Spouse', 'Make maka', 'Make/maka', 'Sambo', 'Maka', 'Make'] },
  { field: 'children', names: ['Children', 'Child', 'Barn'] },
  { field: 'biography', names: ['Biography', 'Biografi', 'Hobby', 'Schools', 'Utbildning', 'Bostadsort'] },
  {
    field: 'private-phone',
    names: ['Home Phone', 'Home Phone #', 'Home Mobile', 'Home Fax', 'Other Phone', 'Other Fax', 'Car Phone', 'Pager'],
  },
  {
    field: 'private-phone',
    names: ['Pager Number', 'Radio Phone', 'Phone Video', 'Telefon, hem', 'Telefon #, hem', 'Hemtelefon', 'Hemnummer'],
  },
  {
    field: 'private-phone',
    names: ['Fax, hem', 'Telefon, annan', 'Fax, annan', 'Biltelefon', 'Personsökare', 'Telefon (personsökare)'],
  },
  {
    field: 'private-phone',
    names: ['Telefon (bostad)', 'Telefon (bostad2)', 'Fax (hem)', 'Fax (annat)', 'Privat telefon', 'Telefon, privat'],
  },
  {
    field: 'private-phone',
    names: ['Telefon, bostad', 'Telefon (hem)', 'Telefon (annat)', 'Mobil, privat', 'Privat mobil', 'Privatmobil'],
  },
  {
    field: 'private-address',
    number: 1,
    names: ['Home Address', 'Home Address #', 'Home Street', 'Home Street #', 'Home City', 'Home State', 'Home Zip'],
  },
  {
    field: 'private-address',
    number: 1,
    names: ['Home Postal Code', 'Home ZipCode', 'Home Post Code', 'Home County', 'Home Country', 'Home Country/Region'],
  },
  {
    field: 'private-address',
    number: 1,
    names: ['Home Address PO Box', 'Gatuadress, hem', 'Gatuadress #, hem', 'Hemort', 'Ort, hem', 'Region, hem'],
  },
  {
    field: 'private-address',
    number: 1,
    names: ['Postnr, hem', 'Postnummer, hem', 'Land, hem', 'Land/region, hem', 'Hemadress, box', 'Hemadress'],
  },
  { field: 'private-address', number: 1, names: ['Bostadsadress', 'Privatadress', 'Privat adress'] },
  {
    field: 'private-address',
    number: 2,
    names: ['Other Street', 'Other Street #', 'Other City', 'Other State', 'Other Postal Code', 'Other Country'],
  },
  {
    field: 'private-address',
    number: 2,
    names: ['Other Country/Region', 'Other Address PO Box', 'Annan gata', 'Annan gata #', 'Annan ort', 'Annan region'],
  },
  { field: 'private-address', number: 2, names: ['Annat postnummer', 'Annat land', 'Annan adress, box'] },
]
