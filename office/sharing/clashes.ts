import { createHash } from 'node:crypto'
import { type OpenClash, openClashes } from '../../db/exchange/open-clashes'
import { ownDevice } from '../../db/exchange/progress'
import { signersOf } from '../../db/exchange/sharing-devices'
import { namesOf } from '../../db/reads/names/names-in-changes'
import type { Reader } from '../../db/schema'
import type { Clash, ClashValue } from '../../src-shared/program/clash'
import { doerName } from '../../src-shared/program/doer'
import { untold } from '../../src-shared/text/change-sentences'

/** Returns the short name of a clash, the same on every laptop. */
const idOf = ({ table, id, column, stamp }: OpenClash): string =>
  createHash('sha256')
    .update(JSON.stringify([table, id, column, stamp]))
    .digest('hex')
    .slice(0, 8)

const instantOf = (stamp: string): string => new Date(Number.parseInt(stamp.slice(0, 12), 16)).toISOString()

const saidBy = ({ value, stamp, login, colleague }: OpenClash['standing']): ClashValue => ({
  value,
  by: doerName(login, colleague),
  at: instantOf(stamp),
})

/** An open clash, and the clashes of cells that follow from it, such as the name that a person is sorted by. */
type ClashToSettle = { readonly shown: Clash; readonly own: OpenClash; readonly following: readonly OpenClash[] }

/** True for a cell that is worked out from others, and clashes together with one of them. */
const follows = (clash: OpenClash, all: readonly OpenClash[]): boolean =>
  untold.test(clash.column) &&
  all.some(
    ({ table, id, stamp, column }) =>
      table === clash.table && id === clash.id && stamp === clash.stamp && !untold.test(column),
  )

/**
 * Returns every open clash of the office with both values, who wrote each and when, and what was there before. `isOwn` says which of the two this
 * laptop wrote.
 */
export async function clashesToSettle(db: Reader): Promise<readonly ClashToSettle[]> {
  const all = await openClashes(db)
  if (all.length === 0) return []
  const [own, signers] = [await ownDevice(db), await signersOf(db)]
  const self = signers.get(own)
  const isOwn = (device: string): boolean => device === own || (self !== undefined && signers.get(device) === self)
  const ids = all.flatMap(({ id, standing, other, before }) => [
    id,
    ...id.split(':'),
    ...[standing.value, other.value, before],
  ])
  const names = await namesOf(db, [...new Set(ids.filter(id => typeof id === 'string'))])
  return all
    .filter(clash => !follows(clash, all))
    .map(clash => {
      const { table, id, column, isOfDeletion, standing, other, before } = clash
      const following = all.filter(
        one => one !== clash && one.table === table && one.id === id && one.stamp === clash.stamp && follows(one, all),
      )
      const name =
        names[id] ??
        (id
          .split(':')
          .flatMap(end => names[end] ?? [])
          .join(' – ') ||
          null)
      const shown: Clash = {
        id: idOf(clash),
        table,
        rowId: id,
        name,
        column,
        isOfDeletion,
        standing: { ...saidBy(standing), isOwn: isOwn(standing.device) },
        other: { ...saidBy(other), isOwn: isOwn(other.device) },
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
