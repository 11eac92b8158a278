import type { InteractionSummary } from '../../src-shared/log/interaction'
import { printedRole } from '../../src-shared/records/role-assignment'

/** An interaction as the lists of the window print it: each person met is written out with the role held that day. */
export const described = (row: InteractionSummary) => ({
  id: row.id,
  startsOn: row.startsOn,
  startsTime: row.startsTime,
  kind: row.kind,
  status: row.status,
  headline: row.headline,
  confidentiality: row.confidentiality,
  participants: row.participants.map(({ name, title, organisation, isRemoved }) => ({
    name,
    role: printedRole({ title: title ?? '', organisation: organisation ?? '' }),
    ...(isRemoved && { isRemoved }),
  })),
  organisations: row.organisations,
  staff: row.staff,
  issueIds: row.issueIds,
  partnerIds: row.partnerIds,
})
export type DescribedInteraction = ReturnType<typeof described>
