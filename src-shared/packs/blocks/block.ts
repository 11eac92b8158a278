import type { BarsBlock, CountedBlock, PairBlock } from './chart-blocks'
import type { FoldBlock, LeftOutBlock, MethodBlock } from './closing-blocks'
import type { HeadingBlock, ParagraphBlock } from './first-page'
import type { IssueBlock } from './issue-block'
import type { MapBlock } from './map-block'
import type { ProcessesBlock } from './process-block'
import type { TableBlock } from './table-block'

/**
 * What the pages after the first are made of. All text is plain, with no-break spaces where a line must not break, and no soft hyphens.
 * Each `id` is unique in its pack, also those of rows, so that a writer can measure what a shortening saves.
 */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | IssueBlock
  | FoldBlock
  | TableBlock
  | PairBlock
  | BarsBlock
  | CountedBlock
  | MapBlock
  | ProcessesBlock
  | MethodBlock
  | LeftOutBlock
