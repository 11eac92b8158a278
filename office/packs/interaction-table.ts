import type { InteractionSummary, Participant } from '../../src-shared/log/interaction'
import type { ExportLine } from '../../src-shared/packs/disclosure'
import type { Cell, Column } from '../../src-shared/packs/table'
import type { PackWords } from '../../src-shared/text/sv/pack'
import type { SharedWords } from '../../src-shared/text/sv/shared'

type Code = keyof PackWords['columns']

/** The columns in which files tell of interactions, for packs and for the quarterly report. */
export const interactionColumns = [
  { code: 'date', type: 'day', width: 12 },
  { code: 'time', type: 'text', width: 7 },
  { code: 'kind', type: 'text', width: 22 },
  { code: 'headline', type: 'text', width: 52, isLong: true },
  { code: 'participants', type: 'text', width: 48, isLong: true },
  { code: 'organisations', type: 'text', width: 28, isLong: true },
  { code: 'issues', type: 'text', width: 32, isLong: true },
  { code: 'partners', type: 'text', width: 40, isLong: true },
  { code: 'task', type: 'text', width: 20 },
  { code: 'minutes', type: 'number', width: 10 },
  { code: 'joint', type: 'text', width: 20 },
] as const satisfies readonly (Omit<Column, 'heading'> & { readonly code: Code })[]

/** What a row of an interaction is worded with. */
export type RowWords = {
  readonly kinds: SharedWords['kinds']
  readonly internalHeadline: string
  readonly maskedHeadline: string
  readonly yes: string
  readonly no: string
  /** An issue's, a partner's or a main task's. */
  readonly nameOf: (id: string) => string
}

/** Somebody met, as files name them: the name, and the title and organisation of that day. */
export const participantText = ({ name, title, organisation }: Participant): string =>
  [name, title, organisation].filter(Boolean).join(', ')

/** A masked row holds one cell: where else anything stood would tell of it. */
const maskedCells = (headline: string): Cell[] =>
  interactionColumns.map(({ code, type }) => (code === 'headline' ? headline : type === 'text' ? '' : null))

/** An interaction as a row of such a table, as far as it may be told. */
export function interactionCells(line: ExportLine, words: RowWords): Cell[] {
  if (line.disclosure === 'masked') return maskedCells(words.maskedHeadline)
  const { interaction } = line
  const full: InteractionSummary | undefined = line.disclosure === 'full' ? line.interaction : undefined
  return [
    interaction.startsOn,
    interaction.startsTime ?? '',
    words.kinds[interaction.kind],
    full ? full.headline : words.internalHeadline,
    full ? full.participants.map(participantText).join('; ') : '',
    full ? full.organisations.join('; ') : '',
    interaction.issueIds.map(words.nameOf).join('; '),
    interaction.partnerIds.map(words.nameOf).join('; '),
    interaction.mainTaskId ? words.nameOf(interaction.mainTaskId) : '',
    interaction.durationMinutes,
    interaction.jointMessage ? words.yes : words.no,
  ]
}
