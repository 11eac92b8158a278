import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TableRow } from '../../office/imports/reading/read-table'
import { Unreadable } from '../../src-shared/imports/unreadable'
import { compared } from './checked'
import type { CheckedFile } from './checked-file'
import { type ReadSample, readSample } from './read-sample'

/** What a small file of a huge table is refused for. */
const reasons = ['unpacks-too-large', 'too-many-cells', 'too-many-columns', 'too-much-memory', 'too-large']

/** The longest that such a file may be read, in milliseconds, also on a machine that does other work. */
const longest = 5_000

/** The most rows that such a file may be read in: those that have something. */
const mostRows = 10

/** True if a row says that it has more cells than are read. */
const isTold = ({ problems }: TableRow): boolean => problems.some(({ code }) => code === 'too-many-cells')

/** What came of a file: why it was refused, or that its few real rows were read and the far cell was told of. */
function endOf({ reading }: ReadSample): string {
  if (reading instanceof Unreadable) return reading.reason
  const rows = reading.kind === 'table' ? reading.table.sheets.flatMap(sheet => sheet.rows) : []
  return rows.length > 0 && rows.length <= mostRows && rows.some(isTold)
    ? 'few rows, and told'
    : `read ${rows.length} rows`
}

const allowed = [...reasons, 'few rows, and told']

/** Yields the results of the files in the folder `bombs`, if there is one. Each must be refused for its size, or give its few rows, and soon. */
export async function* checkedBombs(folder: string): AsyncGenerator<CheckedFile> {
  const bombs = join(folder, 'bombs')
  if (!existsSync(bombs)) return
  for (const file of readdirSync(bombs).filter(name => name.includes('.'))) {
    const sample = await readSample(readFileSync(join(bombs, file)), file)
    const { milliseconds } = sample
    const checked = [
      compared('end', allowed, endOf(sample), allowed.includes(endOf(sample))),
      compared('milliseconds', `at most ${longest}`, Math.round(milliseconds), milliseconds <= longest),
    ]
    yield { kind: 'bombs', file, checked }
  }
}
