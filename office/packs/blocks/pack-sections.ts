import type { Block } from '../../../src-shared/packs/blocks/block'
import type { PageSection, PageSectionId } from '../../../src-shared/packs/blocks/pack-pages'
import { appendixTable } from './appendix-table'
import { paragraph, present } from './block-parts'
import { changedTextsFold, fundingParagraphs, lateTable, methodBlock } from './closing-sections'
import { dateTable, processesBlock } from './coming-section'
import { commitmentTable } from './commitment-table'
import { coverageBlocks } from './coverage-section'
import { figureBlocks } from './figure-section'
import { gapTable } from './gap-table'
import { indicatorBlocks } from './indicator-section'
import { type IssuePictures, issueBlocks } from './issue-section'
import { officeIssueBlocks } from './office-issues'
import type { PageTelling } from './page-telling'
import { voiceBlocks } from './voice-section'

/** From this many contacts on, the large parts of a pack start a page each. A thinner pack flows. */
const fullFrom = 6

/** The parts that start a page in a full pack, each with one question of its own. */
const ownPage: ReadonlySet<PageSectionId> = new Set(['figures', 'voice', 'coverage', 'indicators', 'coming', 'method'])

function issuesHeading({ material, listed, said }: PageTelling): string {
  if (material.partner === null) return said.jointIssues
  return listed.length === 0 ? said.otherIssues : said.headings.issues
}

type Part = readonly [id: PageSectionId, blocks: readonly Block[], heading?: string]

/** The second page of a quiet pack: the whole office by issue, indicators, what is coming, and method. It has no room for funding. */
const quietParts = (telling: PageTelling): Part[] => [
  ['issues', officeIssueBlocks(telling), telling.said.officeIssues],
  ['commitments', present(commitmentTable(telling))],
  ['indicators', indicatorBlocks(telling)],
  ['coming', present(processesBlock(telling))],
  ['late', present<Block>(lateTable(telling), changedTextsFold(telling))],
  ['method', [methodBlock(telling)]],
  ['appendix', present(appendixTable(telling))],
]

const fullParts = (telling: PageTelling, pictures: IssuePictures): Part[] => [
  ['issues', issueBlocks(telling, pictures), issuesHeading(telling)],
  ['commitments', present(commitmentTable(telling))],
  ['figures', figureBlocks(telling)],
  ['voice', voiceBlocks(telling)],
  ['coverage', coverageBlocks(telling)],
  ['gaps', present(gapTable(telling))],
  ['indicators', indicatorBlocks(telling)],
  ['funding', fundingParagraphs(telling)],
  ['coming', [processesBlock(telling) ?? paragraph('coming:none', telling.said.coming.nothing)]],
  ['dates', present(dateTable(telling))],
  ['late', present<Block>(lateTable(telling), changedTextsFold(telling))],
  ['method', [methodBlock(telling)]],
  ['appendix', present(appendixTable(telling))],
]

/** Returns the parts of a pack after page 1, in order. A part with nothing in it is left out. */
export function packSections(telling: PageTelling, pictures: IssuePictures): PageSection[] {
  const { sort, said, brokenDown } = telling
  const isFull = sort !== 'quiet' && brokenDown >= fullFrom
  const parts = sort === 'quiet' ? quietParts(telling) : fullParts(telling, pictures)
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .map(([id, blocks, given], index) => {
      const heading = given ?? said.headings[id]
      return {
        id,
        heading,
        continued: said.continued(heading),
        start: index === 0 || (isFull && ownPage.has(id)) ? 'page' : 'flow',
        blocks,
      }
    })
}
