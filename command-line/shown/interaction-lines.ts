import type { DescribedInteraction } from '../../office/log/described-interaction'
import { clock } from '../../src-shared/text/dates'
import type { SharedWords } from '../../src-shared/text/sv/shared'
import { line, type Told } from '../../src-shared/text/told-words'

/** Returns the people met, each with the role of that day: "Örjan Låtsby (Suppleant, Näringsutskottet)". A deleted one is marked so. */
export const met = ({ participants }: Pick<DescribedInteraction, 'participants'>, { shown }: SharedWords): string[] =>
  participants.map(({ name, role, isRemoved }) => {
    const known = isRemoved ? `${name} (${shown.removed})` : name
    return role === '' ? known : `${known} (${role})`
  })

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
    [...met(row, words), ...row.organisations].join('; '),
    row.issueIds.map(nameOf).join(', '),
  ]
    .filter(Boolean)
    .join('\n')
