import { basename, dirname, extname, join, resolve } from 'node:path'
import { withoutEnding } from '../../../office/files/file-names'
import { writeList } from '../../../office/lists/write-list'
import type { Office } from '../../../office/questions/open-office'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { type ListColumn, listColumns } from '../../../src-shared/lists/list-columns'
import { listFormats } from '../../../src-shared/program/file-formats'
import { countedIn } from '../../../src-shared/text/counted'
import { sharedWords } from '../../../src-shared/text/shared-words'
import { type Arguments, Misused } from '../../arguments'
import type { Said } from '../../command'
import { queryFrom, viewNamed } from '../reading/view-list'

const counted = countedIn('sv')

/** Writes a view to an Excel or CSV file, with the columns of the view, or all columns of its list if it names none. */
export async function exportList(office: Office, given: Arguments, now: Date): Promise<Said> {
  const [view, place] = [given.one('view'), given.one('to')]
  if (view === undefined || place === undefined) throw new Misused('--view VY och --to FIL hör ihop')
  const ending = extname(place).slice(1).toLowerCase()
  const format = listFormats.find(one => one === ending)
  if (format === undefined) throw new Misused('--to är en fil som slutar på .xlsx eller .csv')
  const query = await queryFrom(office, undefined, given)
  const { definition } = await viewNamed(office, view)
  const all = (listColumns[query.list] as readonly ListColumn[]).filter(column => !column.isHidden)
  const columns = definition.columns ?? all.map(column => column.code)
  const folder = dirname(resolve(place))
  const list = { query, columns, format, folder, name: withoutEnding(basename(place), format), language: 'sv' } as const
  const written = await writeList(office.store.read, list, dayInStockholm(now))
  return {
    value: written,
    sentence: [
      `${counted(written.rows, 'rad', 'rader')} finns i ${join(written.folder, written.file)}.`,
      ...(written.isSilentOfMasked ? [sharedWords('sv').list.silentOfMasked] : []),
    ].join(' '),
  }
}
