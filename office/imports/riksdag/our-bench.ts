import constituencies from '../../../db/reference/constituencies.json'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ReadMember } from '../reading/read-member'
import { isServing } from './serving'

/** The constituencies of the four northern counties, by the names that the Riksdag uses. */
export const northernConstituencies: readonly string[] = constituencies.map(({ name }) => name)

/** True for somebody who is or was elected in the north. */
export const isOfTheNorth = ({ constituency }: ReadMember): boolean => northernConstituencies.includes(constituency)

/** Returns those of the north who serve on a day. Swedish: vår bänk. */
export const ourBench = (members: readonly ReadMember[], day: IsoDate): readonly ReadMember[] =>
  members.filter(member => isOfTheNorth(member) && isServing(member, day))
