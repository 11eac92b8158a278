import type { BriefingMark, BriefingSource, BriefingStep, BriefingTone } from '../../../src-shared/briefings/briefing'

/** The parts of each column in the order of reading. The first page has two columns. */
export const mainColumn = ['messages', 'want', 'questions', 'avoid', 'wording'] as const
export const sideColumn = ['people', 'positions', 'bench', 'promises', 'practical'] as const
const secondPage = ['process', 'asked', 'contacts', 'joint'] as const
export type PaperPartId = (typeof mainColumn)[number] | (typeof sideColumn)[number] | (typeof secondPage)[number]

/** One thing in a part, already cut to its lines: a message, a person, a row of a table. */
export type PaperItem = {
  /** What is read first: a message, a name, a day. */
  readonly lead: string
  /** What stands below or beside it, one text a column. */
  readonly cells: readonly string[]
  readonly tone: BriefingTone
  /** The records it came from, at most two. None for what a person wrote and for what is masked. */
  readonly sources: readonly BriefingSource[]
  /** The heading of the rows it belongs to, in a table with several. */
  readonly group?: string
  readonly steps?: readonly BriefingStep[]
  readonly marks?: readonly BriefingMark[]
  /** How many things it stands for: more than one for masked ones, which are told together. */
  readonly stands: number
  /** The lines that count against the budget of its part, and its height in millimetres. */
  readonly lines: number
  readonly height: number
}

/** A part of the paper: what it shows, and how many things it had no room for. */
export type PaperPart = {
  readonly id: PaperPartId
  readonly heading: string
  /** The headings of the columns, for a table. */
  readonly columns: readonly string[]
  readonly items: readonly PaperItem[]
  readonly left: number
}

/** Returns a part with the things that fit in its lines, from the first on. The rest is counted as left out. */
export function withinLines(part: PaperPart, lines: number, most = Number.POSITIVE_INFINITY): PaperPart {
  let room = lines
  const at = part.items.findIndex(({ lines: needed }, index) => {
    room -= needed
    return room < 0 || index >= most
  })
  return at === -1 ? part : shortened(part, at)
}

/** Returns a part with only its first things. */
export function shortened(part: PaperPart, keep: number): PaperPart {
  const gone = part.items.slice(keep)
  return {
    ...part,
    items: part.items.slice(0, keep),
    left: part.left + gone.reduce((sum, { stands }) => sum + stands, 0),
  }
}
