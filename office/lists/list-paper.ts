import { listForFile } from '../../db/reads/lists/list-for-file'
import { officeName } from '../../db/reads/records/office-name'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { ListQuery } from '../../src-shared/lists/list-filter'
import { mostPrintedRows } from '../../src-shared/lists/list-limits'
import { type Cell, type Column, isFigure, type Table } from '../../src-shared/packs/table'
import { Refused } from '../../src-shared/refusals/refusal'
import { dayInText } from '../../src-shared/text/dates'
import type { Language } from '../../src-shared/text/language'
import { outgoingText } from '../../src-shared/text/outgoing-text'
import { cellText } from '../../src-shared/text/pack-cells'
import { sharedWords } from '../../src-shared/text/shared-words'
import { columnShares } from '../files/column-shares'
import { type Markup, tag } from '../paper/markup'
import { type PaperToPrint, paperToPrint } from '../paper/paper-to-print'
import { cellsInOrder } from './cells-in-order'
import { columnsLeaving, onceEach } from './list-looks'

/** A list to print: its rows (the query says who "me" is), its columns in order, and its name as a heading. */
type ListToPrint = {
  readonly query: ListQuery
  readonly columns: readonly string[]
  readonly name: string
  readonly language: Language
}

/** A printed list. `isSilentOfMasked` as in `WrittenList`. */
type PrintedList = PaperToPrint & { readonly isSilentOfMasked?: true }

/** How many letters of a table's size stand beside each other on a landscape A4. */
const lettersAcross = 150

const cellOf = (cell: Cell, column: Column, language: Language): Markup =>
  tag('td', { class: isFigure(column) ? 'figure' : null }, outgoingText(cellText(cell, column.type, language)))

function tableOf(table: Table, language: Language): Markup {
  const { columns, rows } = table
  const shares = columnShares(table, lettersAcross, language)
  const head = columns.map(column =>
    tag('th', { scope: 'col', class: isFigure(column) ? 'figure' : null }, column.heading),
  )
  return tag(
    'table',
    { class: 'rows' },
    tag(
      'colgroup',
      {},
      shares.map(share => tag('col', { style: `width:${(share * 100).toFixed(2)}%` })),
    ),
    tag('thead', {}, tag('tr', {}, head)),
    tag(
      'tbody',
      {},
      rows.map(row =>
        tag(
          'tr',
          {},
          columns.map((column, at) => cellOf(row[at] ?? null, column, language)),
        ),
      ),
    ),
  )
}

/**
 * Returns a list as paper, with the rows, the order and the masked lines of the same list in a file. Refuses what `listForFile` refuses, a
 * column that the list does not show, and more rows than anybody reads on paper.
 */
export async function listPaper(db: Reader, wanted: ListToPrint, today: IsoDate): Promise<PrintedList> {
  const { columns: codes, language } = wanted
  const query = onceEach(wanted.query)
  const columns = columnsLeaving(query.list, codes, language)
  const chosen = await listForFile(db, query, today)
  const count = chosen.told.length + chosen.masked
  if (count > mostPrintedRows) throw new Refused({ code: 'too-many-to-print', rows: count, most: mostPrintedRows })
  const { list: words, printed } = sharedWords(language)
  const name = outgoingText(wanted.name) || words.lists[query.list]
  const reading = { language, lists: await referenceLists(db) }
  const rows: (readonly Cell[])[] = []
  for await (const row of cellsInOrder(db, { query, columns: codes }, chosen, today, reading, {})) rows.push(row)
  const office = await officeName(db)
  const about = [printed.rows(count), printed.madeOn(dayInText(today, language))].join(' · ')
  const paper = paperToPrint(
    { language, title: name, foot: (language === 'sv' ? office?.name : office?.nameEn) ?? 'Talan', isLandscape: true },
    tag('h1', {}, name),
    tag('p', { class: 'about' }, chosen.isSilentOfMasked ? `${about}. ${printed.silentOfMasked}` : about),
    tableOf({ id: query.list, name, columns, rows }, language),
  )
  return { ...paper, ...(chosen.isSilentOfMasked && { isSilentOfMasked: true as const }) }
}
