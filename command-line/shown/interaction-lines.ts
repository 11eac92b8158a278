import type { DescribedInteraction } from '../../office/log/described-interaction'
import { clock } from '../../src-shared/text/dates'
import { line, type Told } from '../../src-shared/text/told-words'

/** Returns the people met, each with the role of that day: "Örjan Låtsby (Suppleant, Näringsutskottet)". */
export const met = ({ participants }: Pick<DescribedInteraction, 'participants'>): string[] =>
  participants.map(({ name, role }) => (role === '' ? name : `${name} (${role})`))

/** Returns one interaction: when, how and what on the first line, and below it whom we met and what about. */
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
