import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ReadAssignment, ReadMember } from '../reading/read-member'

/** True if an assignment lasts on a day. Its first and last day are its own: seats of one election do not all end on the same day. */
const lastsOn = ({ from, until }: ReadAssignment, day: IsoDate): boolean =>
  (from === null || from <= day) && (until === null || until >= day)

/** Returns the assignments of a member on a day. */
export const assignmentsOn = ({ assignments }: ReadMember, day: IsoDate): readonly ReadAssignment[] =>
  assignments.filter(assignment => lastsOn(assignment, day))

/** True for the words by which the Riksdag says that somebody serves, as a member or in the place of one. */
const saysServing = (status: string): boolean => /^tjänstgörande\b|tjänstgörande riksdagsledamot/i.test(status)

/** True for an assignment in the chamber in which somebody votes: as a member who is not on leave, or as a substitute. */
const isSeat = ({ type, status }: ReadAssignment): boolean => type === 'kammaruppdrag' && !/^ledig\b/i.test(status)

/**
 * True if somebody has a seat in the chamber on a day: not on leave, and not before or after the term. Where the
 * file does not have the assignments, or not their status, its words for the person decide.
 */
export function isServing(member: ReadMember, day: IsoDate): boolean {
  const inChamber = member.assignments.filter(({ type }) => type === 'kammaruppdrag')
  if (inChamber.length === 0) return saysServing(member.status)
  const isOnLeave = inChamber.every(({ status }) => status === '') && /^ledig\b/i.test(member.status)
  return !isOnLeave && inChamber.some(assignment => isSeat(assignment) && lastsOn(assignment, day))
}

/** Roles of those who only take part when somebody else cannot. */
const deputies = [
  'suppleant',
  'extra suppleant',
  'personlig suppleant',
  'ersättare',
  'personlig ersättare',
  'deputerad ersättare',
]

/** True if the role of an assignment is to stand in for somebody. Half of all assignments are such; they make nobody a member of a body. */
export const isDeputy = ({ role }: ReadAssignment): boolean => deputies.includes(role.toLowerCase())

/** True if somebody is a full member of a committee on a day, in any role but that of a deputy. The code is that of the committee. */
export const sitsIn = (member: ReadMember, committee: string, day: IsoDate): boolean =>
  assignmentsOn(member, day).some(
    assignment => assignment.type === 'uppdrag' && assignment.body === committee && !isDeputy(assignment),
  )
