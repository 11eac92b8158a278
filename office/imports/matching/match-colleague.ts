import { folded, wordsOf } from '../../../src-shared/names/folded-text'
import type { StaffMember } from '../../../src-shared/records/reference'
import { type Match, matchAmong, type Scored } from './match'

const initialsOf = (name: string): string =>
  wordsOf(folded(name))
    .map(word => word[0] ?? '')
    .join('')

/**
 * Returns which colleague a text means: by name or address, or by initials or a given name that only one has. An unknown full name is a new
 * colleague; initials and single names that nobody has, or several have, must be decided.
 */
export function matchColleague(staff: readonly StaffMember[], text: string): Match {
  const words = wordsOf(folded(text))
  const said = words.join(' ')
  const found = (by: Scored['by'][number], is: (member: StaffMember) => boolean): Scored[] =>
    staff.filter(is).map(({ id }) => ({ id, score: 1, by: [by] }))
  const same = [
    ...found('same-name', ({ name }) => wordsOf(folded(name)).join(' ') === said),
    ...found('same-email', ({ email }) => email !== null && email.toLowerCase() === text.trim().toLowerCase()),
  ]
  if (same.length > 0) return matchAmong(same, () => true)
  if (words.length > 1) return { verdict: 'new' }
  const short = [
    ...found('initial', ({ name }) => initialsOf(name) === said),
    ...found('part-of-name', ({ name }) => wordsOf(folded(name))[0] === said),
  ]
  const match = matchAmong(short, () => true)
  return match.verdict === 'new' ? { verdict: 'unsure', candidates: [] } : match
}
