import { type Heads, type SealedEntry, sealOf } from '../seals/seal-hash'

/**
 * What one device wrote in one commit, with the seal over it. This is the unit that laptops exchange: an action arrives whole or not at all.
 * `before` is the seal before it in the same log, `after` where the other logs ended when this one began.
 */
export type SealedGroup = {
  readonly device: string
  readonly before: string | null
  readonly after: Heads | null
  readonly sequence: number
  readonly hash: string
  readonly entries: readonly SealedEntry[]
}

/** What was found of groups before. Working out the hash of a long one takes as long as half of its writing. */
const found = new WeakMap<SealedGroup, boolean>()

/**
 * True if the entries of a group are those that were sealed: all of one device, numbered without a gap up to the seal, with rising stamps, and
 * with the hash that the seal says. It is worked out once for each group.
 */
export function isWhole(group: SealedGroup): boolean {
  const known = found.get(group)
  if (known !== undefined) return known
  const is = worksOut(group)
  found.set(group, is)
  return is
}

function worksOut({ device, before, after, sequence, hash, entries }: SealedGroup): boolean {
  const sum = sealOf({ device, before, after })
  let expected = entries[0]?.device_sequence ?? 0
  let last = ''
  for (const entry of entries) {
    const isLater = entry.hlc > last || entry.op === 'P'
    const isOurs = entry.device_id === device && entry.hlc.endsWith(`-${device}`)
    if (!isOurs || !isLater || entry.device_sequence !== expected) return false
    sum.add(entry)
    expected += 1
    last = entry.hlc
  }
  return entries.length > 0 && expected - 1 === sequence && sum.end() === hash
}

/** Returns how many entries there are in commits. */
export const entriesOf = (groups: readonly SealedGroup[]): number =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0)
