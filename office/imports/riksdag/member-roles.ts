import type { IsoDate } from '../../../src-shared/days/iso-date'
import { overlaps } from '../../../src-shared/days/time-span'
import { dayAfter } from '../../../src-shared/days/working-days'
import type { ReadAssignment, ReadMember } from '../reading/read-member'
import { partyCode } from '../reading/riksdag/party-codes'
import { bodyOf } from './bodies'
import { isDeputy } from './serving'

/** A role of a member, as it can be assigned to a person of the office. Both days are included. */
export type MemberRole = {
  /** The organisation that ships with every office. Null if none does; then the name and the code tell which body it is. */
  readonly organisationId: string | null
  readonly bodyName: string
  readonly body: string
  readonly type: string
  readonly title: string
  readonly fromOn: IsoDate | null
  readonly toOn: IsoDate | null
  /** True for a seat in the chamber that is not on leave, and for a post in a ministry. Two of them never share a day. */
  readonly isPrimary: boolean
  readonly isDeputy: boolean
}

/** What roles out of the open data name as their source, as the Riksdag asks. */
export const riksdagSource = 'Sveriges riksdag'

const isOnLeave = ({ status }: ReadAssignment): boolean => /^ledig\b/i.test(status)

/** Types of assignments of which somebody has one at a time as the main thing to do. */
const mainTypes: readonly string[] = ['Departement', 'kammaruppdrag']

/** True if one assignment can take over from another: both in the same body, or both a main thing to do. */
const follows = (one: ReadAssignment, other: ReadAssignment): boolean =>
  (one.type === other.type && one.body === other.body) ||
  (mainTypes.includes(one.type) && mainTypes.includes(other.type))

/**
 * Returns the last day of a role. The Riksdag ends one assignment at 10:59 and begins the next at 11:00; where the next one follows, the
 * earlier has the day before as its last, so that each day has one of them.
 */
function lastDay(assignment: ReadAssignment, all: readonly ReadAssignment[]): IsoDate | null {
  const { from, until } = assignment
  if (until === null || from === until) return until
  const isFollowed = all.some(other => other !== assignment && other.from === until && follows(assignment, other))
  return isFollowed ? dayAfter(until, -1) : until
}

/** Returns the title of an assignment in the words of the Riksdag, with a leave said beside it. */
const titleOf = (assignment: ReadAssignment): string =>
  isOnLeave(assignment) ? `${assignment.role} (${assignment.status.toLowerCase()})` : assignment.role

function roleOf(assignment: ReadAssignment, all: readonly ReadAssignment[]): MemberRole {
  const { type, body, bodyName, from } = assignment
  const known = bodyOf(type, type === 'partiuppdrag' ? partyCode(body) : body)
  return {
    organisationId: known?.organisationId ?? null,
    bodyName: bodyName || known?.name || body,
    body,
    type,
    title: titleOf(assignment),
    fromOn: from,
    toOn: lastDay(assignment, all),
    isPrimary: false,
    isDeputy: isDeputy(assignment),
  }
}

const spanOf = ({ fromOn, toOn }: MemberRole) => ({ from: fromOn, to: toOn })

/** Returns the roles with the main ones marked: posts in ministries first, then seats, of those that share no day with one before. */
function withPrimary(roles: readonly MemberRole[], isSeat: (role: MemberRole) => boolean): readonly MemberRole[] {
  const primary: MemberRole[] = []
  const candidates = [...roles.filter(({ type }) => type === 'Departement'), ...roles.filter(isSeat)]
  for (const role of candidates) if (!primary.some(other => overlaps(spanOf(other), spanOf(role)))) primary.push(role)
  return roles.map(role => ({ ...role, isPrimary: primary.includes(role) }))
}

/**
 * Returns the roles of a member, one for each assignment, in the order of the file and by the days of the assignment itself. A deputy has a
 * role with that title, and no role as a member. An assignment without a role, or one that ends before it begins, gives none.
 */
export function rolesOf({ assignments }: ReadMember): readonly MemberRole[] {
  const real = assignments.filter(
    ({ role, from, until }) => role !== '' && (from === null || until === null || from <= until),
  )
  const seats = new Set(real.filter(one => one.type === 'kammaruppdrag' && !isOnLeave(one)).map(titleOf))
  const roles = real.map(assignment => roleOf(assignment, real))
  return withPrimary(roles, ({ type, title }) => type === 'kammaruppdrag' && seats.has(title))
}

const isSameRole = (one: MemberRole, other: MemberRole): boolean =>
  one.type === other.type && one.body === other.body && one.title === other.title && one.isPrimary === other.isPrimary

/**
 * Returns the roles in order of time, with those joined that are one for the office: a seat that is held again from the day after. The
 * Riksdag writes it once for each term and each leave.
 */
export function joinedRoles(roles: readonly MemberRole[]): readonly MemberRole[] {
  const inOrder = roles.toSorted((one, other) => (one.fromOn ?? '').localeCompare(other.fromOn ?? ''))
  const joined: MemberRole[] = []
  for (const role of inOrder) {
    const at = joined.findLastIndex(
      before =>
        isSameRole(before, role) &&
        before.toOn !== null &&
        role.fromOn !== null &&
        dayAfter(before.toOn, 1) === role.fromOn,
    )
    const before = joined[at]
    if (before) joined[at] = { ...before, toOn: role.toOn }
    else joined.push(role)
  }
  return joined
}
