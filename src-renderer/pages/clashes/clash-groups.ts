import type { Clash, ToSettle } from '../../../src-shared/program/clash'
import type { BrokenRow } from '../../../src-shared/refusals/row-rule'
import { clashKey } from '../../state/screen/clash-chosen'

/** A record with what is to settle in it: the clashes of its fields and parts, and the rules that it breaks together with others. */
export type ClashGroup = {
  readonly key: string
  readonly table: string
  readonly id: string
  readonly name: string | null
  readonly clashes: readonly Clash[]
  readonly broken: readonly BrokenRow[]
}

/** True if a clash is settled together with an earlier one: both are edits of one row that was deleted. */
const isSettledWith = (clash: Clash, { table, rowId, isOfDeletion }: Clash): boolean =>
  isOfDeletion && clash.isOfDeletion && table === clash.table && rowId === clash.rowId

/** Returns the clashes that are settled one by one, each with those that are settled together with it. */
export const clashingFields = (
  clashes: readonly Clash[],
): readonly { readonly clash: Clash; readonly edits: readonly Clash[] }[] =>
  clashes
    .filter((clash, at) => !clashes.slice(0, at).some(earlier => isSettledWith(clash, earlier)))
    .map(clash => ({ clash, edits: clashes.filter(one => one === clash || isSettledWith(one, clash)) }))

type Named = Pick<ClashGroup, 'table' | 'id' | 'name'>

/** Returns what is to settle by record, in the order in which it is given; those with clashes come first. */
export function groupsOf({ clashes, broken }: ToSettle): readonly ClashGroup[] {
  const groups = new Map<string, ClashGroup>()
  const put = ({ table, id, name }: Named, more: Partial<Pick<ClashGroup, 'clashes' | 'broken'>>): void => {
    const key = clashKey(table, id)
    const known = groups.get(key) ?? { key, table, id, name, clashes: [], broken: [] }
    groups.set(key, {
      ...known,
      clashes: [...known.clashes, ...(more.clashes ?? [])],
      broken: [...known.broken, ...(more.broken ?? [])],
    })
  }
  for (const clash of clashes) put(clash.record, { clashes: [clash] })
  for (const row of broken) put(row, { broken: [row] })
  return [...groups.values()]
}
