import type { Dropped, DroppedKind } from '../../../../src-shared/imports/dropped'
import type { ReadMember } from '../read-member'
import type { Records } from '../reading'
import { withoutRepeats } from './repeated-members'
import type { RawRecord } from './riksdag-file'
import { memberOf } from './riksdag-member'

/** Returns how many there are of each kind. */
function counted(kinds: readonly DroppedKind[]): Dropped {
  const counts = new Map<DroppedKind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return Object.fromEntries(counts)
}

/** Reads the people of a member list, whatever kind of file it was. `repeated` counts records of somebody who was in the file before. */
export function readMembers(records: readonly RawRecord[]): Records<'members', ReadMember> {
  const read = records.map(({ raw, line }) => ({ ...memberOf(raw), place: { sheet: null, line } }))
  const { rows, repeated } = withoutRepeats(
    read.map(({ member, problems, place }) => ({ place, value: member, problems })),
  )
  return {
    kind: 'members',
    rows,
    dropped: counted(read.flatMap(({ dropped }) => dropped)),
    passedOver: repeated === 0 ? {} : { repeated },
  }
}
