import { listForFile, rowsForFile } from '../../db/reads/lists/list-for-file'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { ChosenRows } from '../../src-shared/lists/chosen-rows'
import type { ListQuery } from '../../src-shared/lists/list-filter'
import { mostCopiedRows } from '../../src-shared/lists/list-limits'
import type { Cell } from '../../src-shared/packs/table'
import { Refused } from '../../src-shared/refusals/refusal'
import type { Language } from '../../src-shared/text/language'
import { type CopiedTable, tableToClipboard } from '../files/table-to-clipboard'
import { targeted } from './edit-target'
import { cellsBy } from './list-cells'
import { columnsLeaving, onceEach } from './list-looks'

/** Rows of a list to copy: the list as it is shown (the query says who "me" is), the rows chosen in it, and the columns in order. */
export type RowsToCopy = {
  readonly query: ListQuery
  readonly chosen: ChosenRows
  readonly columns: readonly string[]
  readonly language: Language
}

/**
 * The copied rows, and how many they are. `isSilentOfMasked` is set for every list that can hold secrecy-marked rows, whether or not one was
 * chosen.
 */
export type CopiedRows = CopiedTable & { readonly rows: number; readonly isSilentOfMasked?: true }

/** Rows read at a time. */
const inStep = 200

/**
 * Returns the chosen rows as the same list would tell them in a file, in its order. Who chooses rows filters them, so there is no masked
 * line: it would say that the chosen row is marked. Refuses what `listForFile` refuses, a column that the list does not show, and more rows
 * than the clipboard takes.
 */
export async function copyRows(db: Reader, wanted: RowsToCopy, today: IsoDate): Promise<CopiedRows> {
  const { chosen, columns: codes, language } = wanted
  const query = onceEach(wanted.query)
  const { list } = query
  const columns = columnsLeaving(list, codes, language)
  const { told, canMask } = await listForFile(db, query, today)
  const isByHand = 'ids' in chosen
  const named = new Set((await targeted(db, { list, ids: isByHand ? chosen.ids : chosen.except }, today)).rids)
  const rids = [...told].filter(rid => named.has(rid) === isByHand)
  if (rids.length > mostCopiedRows)
    throw new Refused({ code: 'too-many-to-copy', rows: rids.length, most: mostCopiedRows })
  const cellsOf = cellsBy(list, codes, { language, lists: await referenceLists(db) })
  const rows: Cell[][] = []
  for (let offset = 0; offset < rids.length; offset += inStep) {
    const part = await rowsForFile(db, list, rids.slice(offset, offset + inStep), today)
    rows.push(...part.map(cellsOf))
  }
  return {
    ...tableToClipboard({ columns, rows }, language),
    rows: rows.length,
    ...(canMask && { isSilentOfMasked: true as const }),
  }
}
