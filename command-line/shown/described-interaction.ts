import type { InteractionSummary } from '../../src-shared/log/interaction'
import { printedRole } from '../../src-shared/records/role-assignment'
import { clock } from '../../src-shared/text/dates'
import { line, type Told } from '../../src-shared/text/told-words'

/** An interaction with those met written out with the role of that day, as a list in the window prints them. */
export const described = (row: InteractionSummary) => ({
  id: row.id,
  startsOn: row.startsOn,
  startsTime: row.startsTime,
  kind: row.kind,
  status: row.status,
  headline: row.headline,
  confidentiality: row.confidentiality,
  participants: row.participants.map(({ name, title, organisation, isRemoved }) => ({
    name: isRemoved ? `${name} (borttagen)` : name,
    role: printedRole({ title: title ?? '', organisation: organisation ?? '' }),
  })),
  organisations: row.organisations,
  staff: row.staff,
  issueIds: row.issueIds,
  partnerIds: row.partnerIds,
})
export type DescribedInteraction = ReturnType<typeof described>

/** Those met, each with the role of that day: "Örjan Låtsby (Suppleant, Näringsutskottet)". */
export const met = ({ participants }: Pick<DescribedInteraction, 'participants'>): string[] =>
  participants.map(({ name, role }) => (role === '' ? name : `${name} (${role})`))

/** One interaction: when, how and what on one line, and under it whom we met and what about. */
export const interactionLines = (row: DescribedInteraction, { words, language, nameOf }: Told): string =>
  [
    line(
      row.startsTime === null ? row.startsOn : `${row.startsOn} ${clock(row.startsTime, language)}`,
      words.kinds[row.kind],
      row.status !== 'held' && words.statuses[row.status],
      row.confidentiality !== 'open' && words.confidentialities[row.confidentiality],
      row.headline,
      row.id,
    ),
    [...met(row), ...row.organisations].join('; '),
    row.issueIds.map(nameOf).join(', '),
  ]
    .filter(Boolean)
    .join('\n')
