import { type SettledCell, settledSince } from '../../db/exchange/settled-clashes'
import { instantOf, stampAt } from '../../db/reads/history/history'
import { recordsOfRows } from '../../db/reads/history/record-of-row'
import { namesOf } from '../../db/reads/names/names-in-changes'
import type { Reader } from '../../db/schema'
import type { SettledClash } from '../../src-shared/program/clash'
import { doerName } from '../../src-shared/program/doer'
import { untold } from '../../src-shared/text/change-sentences'
import { placeOf, writers } from './clashes'

/** How far back settled clashes are shown, in milliseconds: a week. */
const shownFor = 7 * 86_400_000

/** True for a cell that was settled together with the one that it is worked out from, such as the name that a person is sorted by. */
const follows = ({ column, actionId, table, id }: SettledCell, all: readonly SettledCell[]): boolean =>
  untold.test(column) &&
  all.some(one => one.actionId === actionId && one.table === table && one.id === id && !untold.test(one.column))

/** Returns the clashes that somebody settled in the last seven days and that are still settled, the latest first. */
export async function settledLately(db: Reader, now: Date): Promise<readonly SettledClash[]> {
  const all = await settledSince(db, stampAt(new Date(now.getTime() - shownFor)))
  const told = all.filter(cell => cell.isOfDeletion || !follows(cell, all))
  if (told.length === 0) return []
  const [writer, records] = [await writers(db), await recordsOfRows(db, told)]
  const ids = told.flatMap(({ id, chosen, others }) => [id, ...id.split(':'), chosen, ...others])
  for (const { id } of records.values()) ids.push(id)
  const names = await namesOf(db, [...new Set(ids.filter(id => typeof id === 'string'))])
  return told.map(cell => {
    const { chosen, others, actionId, stamp, device, login, colleague } = cell
    return {
      actionId,
      ...placeOf(cell, names, records),
      chosen,
      others,
      by: doerName(login, colleague),
      at: instantOf(stamp),
      isOwn: writer(device).isOwn,
      names: Object.fromEntries(
        [chosen, ...others].flatMap(value =>
          typeof value === 'string' && names[value] !== undefined ? [[value, names[value]]] : [],
        ),
      ),
    }
  })
}
