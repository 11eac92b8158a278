import { createHash } from 'node:crypto'
import { type OpenClash, openClashes } from '../../db/exchange/open-clashes'
import { ownDevice } from '../../db/exchange/progress'
import { sharingDevices, signersOf } from '../../db/exchange/sharing-devices'
import { instantOf } from '../../db/reads/history/history'
import { recordsOfRows, rowKey } from '../../db/reads/history/record-of-row'
import { namesOf } from '../../db/reads/names/names-in-changes'
import type { Reader } from '../../db/schema'
import type { Clash, ClashValue } from '../../src-shared/program/clash'
import { doerName } from '../../src-shared/program/doer'
import { untold } from '../../src-shared/text/change-sentences'
import { textFieldAt } from './text-field'

/** Returns the short name of a clash, the same on every laptop. */
const idOf = ({ table, id, column, stamp }: OpenClash): string =>
  createHash('sha256')
    .update(JSON.stringify([table, id, column, stamp]))
    .digest('hex')
    .slice(0, 8)

const saidBy = ({ value, stamp, login, colleague }: OpenClash['standing']): ClashValue => ({
  value,
  by: doerName(login, colleague),
  at: instantOf(stamp),
})

/** An open clash, and the clashes of cells that follow from it, such as the name that a person is sorted by. */
type ClashToSettle = { readonly shown: Clash; readonly own: OpenClash; readonly following: readonly OpenClash[] }

/** True if a column is worked out from another: the name that a person is sorted by, or the instant of a day and a time. */
function isWorkedOutFrom(column: string, source: string): boolean {
  if (!untold.test(column) || untold.test(source)) return false
  if (column === 'sort_name') return source === 'name'
  const of = /^(.+)_(at|precision)$/.exec(column)?.[1]
  return of !== undefined && source.startsWith(`${of}_`)
}

/** True for a cell that is worked out from that of another clash, and was written by the same device. It may have been written in an entry of its own. */
const followsFrom = (clash: OpenClash, { table, id, column, other }: OpenClash): boolean =>
  clash.table === table &&
  clash.id === id &&
  clash.other.device === other.device &&
  isWorkedOutFrom(clash.column, column)

/** True for a cell that is worked out from others, and clashes together with one of them. */
const follows = (clash: OpenClash, all: readonly OpenClash[]): boolean => all.some(one => followsFrom(clash, one))

type Cell = Pick<OpenClash, 'table' | 'id' | 'column' | 'isOfDeletion'>
type Records = Awaited<ReturnType<typeof recordsOfRows>>

/** Returns where a cell is, in names of today: its row, and the record that the row is a part of. A link is named by what it links. */
export function placeOf(cell: Cell, names: Readonly<Record<string, string>>, records: Records) {
  const { table, id, column, isOfDeletion } = cell
  const ends = id.split(':').flatMap(end => names[end] ?? [])
  const record = records.get(rowKey(cell)) ?? { table, id }
  return {
    table,
    rowId: id,
    name: names[id] ?? (ends.join(' – ') || null),
    column,
    isOfDeletion,
    record: { table: record.table, id: record.id, name: names[record.id] ?? null },
  }
}

/** Returns what is known of the devices that wrote the values: the name of the computer, and whether it is this one. */
export async function writers(db: Reader) {
  const [own, signers, devices] = [await ownDevice(db), await signersOf(db), await sharingDevices(db)]
  const self = signers.get(own)
  return (device: string): Pick<Clash['standing'], 'isOwn' | 'computer'> => {
    const signer = signers.get(device)
    return {
      isOwn: device === own || (self !== undefined && signer === self),
      computer: devices.find(({ id }) => id === signer)?.name ?? null,
    }
  }
}

/**
 * Returns every open clash of the office with both values, who wrote each and when, and what was there before. `isOwn` says which of the two this
 * laptop wrote.
 */
export async function clashesToSettle(db: Reader): Promise<readonly ClashToSettle[]> {
  const all = await openClashes(db)
  if (all.length === 0) return []
  const [writer, records] = [await writers(db), await recordsOfRows(db, all)]
  const ids = all.flatMap(({ id, standing, other, before }) => [
    id,
    ...id.split(':'),
    ...[standing.value, other.value, before],
  ])
  for (const { id } of records.values()) ids.push(id)
  const names = await namesOf(db, [...new Set(ids.filter(id => typeof id === 'string'))])
  return all
    .filter(clash => !follows(clash, all))
    .map(clash => {
      const { table, column, isOfDeletion, standing, other, before } = clash
      const following = all.filter(one => followsFrom(one, clash))
      const shown: Clash = {
        id: idOf(clash),
        ...placeOf(clash, names, records),
        isText: !isOfDeletion && textFieldAt(table, column) !== undefined,
        standing: { ...saidBy(standing), ...writer(standing.device) },
        other: { ...saidBy(other), ...writer(other.device) },
        before,
        names: Object.fromEntries(
          [standing.value, other.value, before].flatMap(value =>
            typeof value === 'string' && names[value] !== undefined ? [[value, names[value]]] : [],
          ),
        ),
      }
      return { shown, own: clash, following }
    })
}
