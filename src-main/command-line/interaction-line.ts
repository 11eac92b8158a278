import type { InteractionSummary } from '../../src-shared/domain/interaction'
import { printedRole } from '../../src-shared/domain/role-assignment'
import { sv } from '../../src-shared/text/sv'

/** Those met, each with the role of that day: "Örjan Låtsby (Suppleant, Näringsutskottet)". */
const met = ({ participants, organisations }: InteractionSummary): string =>
  [
    ...participants.map(({ name, title, organisation }) => {
      const role = printedRole({ title: title ?? '', organisation: organisation ?? '' })
      return role === '' ? name : `${name} (${role})`
    }),
    ...organisations,
  ].join('; ')

/** One interaction on one line of the terminal. */
export const interactionLine = (row: InteractionSummary): string =>
  [
    row.id,
    row.startsOn,
    sv.kinds[row.kind],
    row.status === 'held' ? '' : sv.statuses[row.status],
    row.headline,
    met(row),
    row.issueIds.join(', '),
  ]
    .filter(Boolean)
    .join(' · ')
