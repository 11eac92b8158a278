import type { ContactMap } from '../../../../src-shared/imports/contact-field'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { folded } from '../../../../src-shared/names/folded-text'
import { count } from '../../reading/contacts/counts'
import { mailAddresses } from '../../reading/contacts/mail-address'
import type { ReadContact } from '../../reading/read-contact'
import type { Sheet } from '../../reading/read-table'
import type { Records, Row } from '../../reading/reading'
import { type ContactCells, contactCells } from './contact-cells'
import { contactOfRow, type RowCounts } from './contact-of-row'

/** What Outlook calls a contact that others are not to see, in Swedish and English. */
const isPrivate = (cells: ContactCells): boolean =>
  /^(?:privat|private|personlig|personligt|personal|konfidentiell|konfidentiellt|confidential)$/.test(
    folded(cells.first('sensitivity')),
  )

/** Counts the internal addresses of a private row too, so that the office can account for all that its file has. */
function countExchange(cells: ContactCells, counts: RowCounts): void {
  for (const at of cells.numbers('email')) {
    const { exchange } = mailAddresses(cells.first('email', at), cells.first('emailType', at))
    count(counts.passedOver, 'exchange-address', exchange)
  }
}

/**
 * Returns the contacts of a table, by a map of its columns. Private records are passed over and counted, and so are rows of which no column
 * of the map says anything. Throws `Unreadable` for a table without rows.
 */
export function contactsOfTable(sheet: Sheet, map: ContactMap): Records<'contacts', ReadContact> {
  if (sheet.rows.length === 0) throw new Unreadable('no-rows', sheet.name === null ? {} : { sheet: sheet.name })
  const counts: RowCounts = { dropped: {}, passedOver: {} }
  const rows: Row<ReadContact>[] = []
  for (const row of sheet.rows) {
    const cells = contactCells(row, map, sheet.header?.names ?? [])
    if (cells.isBlank) count(counts.passedOver, 'blank')
    else if (isPrivate(cells)) {
      count(counts.passedOver, 'private')
      countExchange(cells, counts)
    } else {
      const { value, problems } = contactOfRow(cells, counts)
      rows.push({ place: { sheet: sheet.name, line: row.line }, value, problems: [...row.problems, ...problems] })
    }
  }
  return { kind: 'contacts', rows, dropped: counts.dropped, passedOver: counts.passedOver }
}
