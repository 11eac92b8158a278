import type { Block } from '../../../src-shared/packs/blocks/block'
import type { FirstPageBlock } from '../../../src-shared/packs/blocks/first-page'
import type { PackPages, PageSection } from '../../../src-shared/packs/blocks/pack-pages'

/** A block that may stand on its own between others on the pages. */
export type PieceBlock = Block | FirstPageBlock

/**
 * A block in its place: with the space above it in millimetres, unless it is the first on its page. `part` is the part of the pack that it
 * belongs to; null on page 1. `anchor` is set on the heading of a part.
 */
export type Piece = {
  readonly block: PieceBlock
  readonly gap: number
  readonly startsPage: boolean
  readonly keepsNext: boolean
  readonly part: string | null
  readonly anchor: string | null
}

/** The space below a heading or a lead, which decides over the space above what follows it. */
function after(block: PieceBlock): number | null {
  if (block.kind === 'heading') return block.level === 2 ? 2.2 : 1
  return block.kind === 'paragraph' && block.look === 'lead' ? 4.5 : null
}

/** The space above a block of each kind, where no heading is above it. */
const before: Readonly<Record<Exclude<PieceBlock['kind'], 'heading' | 'paragraph'>, number>> = {
  issue: 3,
  fold: 3.4,
  table: 5,
  pair: 4.4,
  bars: 4.4,
  counted: 5,
  map: 5,
  processes: 4,
  method: 3,
  'left-out': 6,
  results: 0,
  asks: 5,
  'next-dates': 5,
  lines: 4.6,
}

function gapAbove(block: PieceBlock, previous: PieceBlock | undefined): number {
  if (previous === undefined) return 0
  const decided = after(previous)
  if (decided !== null) return decided
  // Issues have a rule between them and their own space.
  if (block.kind === 'issue' && previous.kind === 'issue') return 0
  if (block.kind === 'heading') return block.level === 2 ? 9 : 5
  if (block.kind === 'paragraph') return block.look === 'caption' ? 1.6 : 2.5
  return before[block.kind]
}

function pieceOf(block: PieceBlock, previous: PieceBlock | undefined, part: string | null): Piece {
  const isLead = block.kind === 'paragraph' && block.look === 'lead'
  return {
    block,
    gap: gapAbove(block, previous),
    startsPage: false,
    keepsNext: block.kind === 'heading' || isLead,
    part,
    anchor: null,
  }
}

/** Returns the blocks of a column of page 1 in their places. */
export const columnPieces = (blocks: readonly FirstPageBlock[]): Piece[] =>
  blocks.map((block, index) => pieceOf(block, blocks[index - 1], null))

/** Returns the id of a part's heading, to which the contents lead. */
export const anchorOf = (section: PageSection['id'] | null): string => `part-${section ?? 'first'}`

/** The space above a part that does not start a page, in millimetres. A quiet pack has one page for all its parts. */
const aboveParts = { quiet: 7, partner: 9, joint: 9 } as const

/** Returns the blocks after page 1 in their places, each part with its heading. */
export function restPieces({ sections, sort }: PackPages): Piece[] {
  const pieces: Piece[] = []
  for (const { id, heading, start, blocks } of sections) {
    const head = { kind: 'heading', id: `heading ${id}`, level: 2, text: heading } as const
    const all = [head, ...blocks]
    for (const [index, block] of all.entries()) {
      const piece = pieceOf(block, index === 0 ? pieces.at(-1)?.block : all[index - 1], id)
      const gap = pieces.length === 0 ? 0 : aboveParts[sort]
      pieces.push(index === 0 ? { ...piece, gap, startsPage: start === 'page', anchor: anchorOf(id) } : piece)
    }
  }
  return pieces
}
