import type { InteractionSummary, Participant } from '../../src-shared/log/interaction'
import type { ExportLine } from '../../src-shared/packs/disclosure'
import type { Cell, Column } from '../../src-shared/packs/table'
import type { CounterpartForm } from '../../src-shared/records/office-settings'
import type { PackWords } from '../../src-shared/text/sv/pack'
import type { SharedWords } from '../../src-shared/text/sv/shared'

type Code = keyof PackWords['columns']

/** The columns of interactions in files, for packs and for the quarterly report. */
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

/** The words used in a row of an interaction. */
export type RowWords = {
  readonly kinds: SharedWords['kinds']
  readonly internalHeadline: string
  readonly maskedHeadline: string
  readonly yes: string
  readonly no: string
  /** Returns the name of an issue, a partner or a main task. */
  readonly nameOf: (id: string) => string
  /** Returns ids in the order that the office has decided for what they name. */
  readonly inOrder: (ids: readonly string[]) => readonly string[]
  /** Returns people met as the file writes them: by name and role, or by role only. */
  readonly met: (participants: readonly Participant[]) => readonly string[]
}

/** Returns how people met are written. */
export const metBy = (form: CounterpartForm): RowWords['met'] =>
  form === 'name' ? participants => participants.map(participantText) : rolesText

/** Returns a person met as files write it: the name, and the title and organisation of that day. */
export const participantText = ({ name, title, organisation }: Participant): string =>
  [name, title, organisation].filter(Boolean).join(', ')

/** Returns people met by their roles only, several with the same role as one: "3 × Ledamot, Trafikutskottet". */
function rolesText(participants: readonly Participant[]): string[] {
  const roles = new Map<string, number>()
  for (const { title, organisation } of participants) {
    const role = [title, organisation].filter(Boolean).join(', ')
    if (role !== '') roles.set(role, (roles.get(role) ?? 0) + 1)
  }
  return [...roles].map(([role, count]) => (count === 1 ? role : `${count} × ${role}`))
}

/** A masked row has text in one cell only: text in another cell would reveal something about the interaction. */
const maskedCells = (headline: string): Cell[] =>
  interactionColumns.map(({ code, type }) => (code === 'headline' ? headline : type === 'text' ? '' : null))

/** Returns an interaction as a row of such a table, with only what may be disclosed. */
export function interactionCells(line: ExportLine, words: RowWords): Cell[] {
  if (line.disclosure === 'masked') return maskedCells(words.maskedHeadline)
  const { interaction } = line
  const full: InteractionSummary | undefined = line.disclosure === 'full' ? line.interaction : undefined
  return [
    interaction.startsOn,
    interaction.startsTime ?? '',
    words.kinds[interaction.kind],
    full ? full.headline : words.internalHeadline,
    full ? words.met(full.participants).join('; ') : '',
    full ? full.organisations.join('; ') : '',
    words.inOrder(interaction.issueIds).map(words.nameOf).join('; '),
    words.inOrder(interaction.partnerIds).map(words.nameOf).join('; '),
    interaction.mainTaskId ? words.nameOf(interaction.mainTaskId) : '',
    interaction.durationMinutes,
    interaction.jointMessage ? words.yes : words.no,
  ]
}
