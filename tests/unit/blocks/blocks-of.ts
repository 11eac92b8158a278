import type { Block } from '../../../src-shared/packs/blocks/block'
import type { PackPages, PageSectionId } from '../../../src-shared/packs/blocks/pack-pages'
import type { IssueId } from '../../../src-shared/records/ids'
import { bredband, counts, malmbanan, material } from './a-material'

/** Returns the blocks of a part of the pages; none if there is no such part. */
export const blocksOf = ({ sections }: PackPages, id: PageSectionId): readonly Block[] =>
  sections.find(section => section.id === id)?.blocks ?? []
/** Returns the texts of the rows of its tables, with ordinary blanks. */
export const rowsOf = (pages: PackPages, id: PageSectionId): string[][] =>
  blocksOf(pages, id).flatMap(block =>
    block.kind === 'table'
      ? block.groups.flatMap(({ rows }) =>
          rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\u00a0', ' '))),
        )
      : [],
  )

/** Three contacts on two issues. */
export const busy = {
  figures: counts({ interactions: 3, byIssue: { [malmbanan]: 2, [bredband]: 1 } as Record<IssueId, number> }),
  all: 3,
}

/** Returns the facts of the pages, some of them replaced. */
export const pageWith = (given: Partial<ReturnType<typeof material>['page']>) => ({ ...material().page, ...given })
