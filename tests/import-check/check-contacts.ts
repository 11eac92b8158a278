import { contactsOfTable } from '../../office/imports/mapping/contacts/contacts-of-table'
import { proposeContactMap } from '../../office/imports/mapping/contacts/propose-contact-map'
import { type DroppedKind, droppedKinds } from '../../src-shared/imports/dropped'
import { type Checked, checkedBy, compared, type Expected } from './checked'
import { type ReadSample, readAs } from './read-sample'

/** Kinds of what is never stored, by words of `expected.json` that are no names of columns. */
const droppedWords: Readonly<Record<string, DroppedKind>> = {
  'home address': 'private-address',
  'private phones': 'private-phone',
}

const nameOfSet: Readonly<Record<string, string>> = { google: 'Google', 'google-old': 'Google' }

/** Returns what a table of contacts is said to hold beside what is read of it with the map that is proposed for its header. */
export function checkContacts(sample: ReadSample, expected: Expected): Checked[] {
  const [sheet] = readAs(sample, 'table').table.sheets
  if (!sheet) return [compared('sheets', 1, 0)]
  const header = sheet.header?.names ?? []
  const { set, map } = proposeContactMap(header)
  const { rows, dropped, passedOver } = contactsOfTable(sheet, map)
  const contacts = rows.map(({ value }) => value)
  const kept = JSON.stringify(contacts)
  const named = (start: string) => contacts.find(({ givenName }) => givenName === start)
  /** True if a column is one that is never stored, and none of its values is in what was read. */
  const isDropped = (column: string): boolean => {
    const at = header.indexOf(column)
    const field = map[at]?.field
    const values = sheet.rows.flatMap(({ cells }) => (cells[at] ? [String(cells[at])] : []))
    return droppedKinds.some(kind => kind === field) && !values.some(value => value.length > 3 && kept.includes(value))
  }
  return checkedBy(expected, {
    rows: () => sheet.rows.length,
    header: () => (set ? nameOfSet[set] : null),
    contacts: () => contacts.length,
    persons: () => contacts.filter(({ isOrganisation }) => !isOrganisation).length,
    organisationsOnly: () => contacts.filter(({ isOrganisation }) => isOrganisation).length,
    withMail: () => contacts.filter(({ emails }) => emails.length > 0).length,
    euro: () => contacts.some(({ note }) => note.includes('€') && note.includes('–')),
    private: () => passedOver['private'] ?? 0,
    emailExIgnored: () => (/\/o=/i.test(kept) ? 'kept' : (passedOver['exchange-address'] ?? 0)),
    ylva: () => {
      const ylva = named('Ylva')
      return {
        workPhone: ylva?.phones.find(({ kind }) => kind === 'work')?.number,
        postal: /^\d{3} \d{2}/m.exec(ylva?.workAddress ?? '')?.[0],
        email: ylva?.emails[0]?.address,
      }
    },
    'Display Name': () => contacts[0]?.name,
    'Work Phone': () => contacts[0]?.phones.find(({ kind }) => kind === 'work')?.number,
    dropped: wanted =>
      (wanted as readonly string[]).filter(word => {
        const kind = droppedWords[word]
        return kind ? (dropped[kind] ?? 0) > 0 : isDropped(word)
      }),
  })
}
