import type { Block } from '../../../src-shared/packs/blocks/block'
import type { IssueBlock } from '../../../src-shared/packs/blocks/issue-block'
import type { PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import type { Shortening, ShorteningKind } from '../../../src-shared/packs/blocks/shortening-step'
import type { TableBlock, TableUse } from '../../../src-shared/packs/blocks/table-block'

/** As few dates and processes as a pack is left with. */
const fewestDates = 3
const fewestProcesses = { quiet: 0, partner: 1, joint: 1 } as const
const fewestCommitments = 3
/** As few issues of the whole office as a quiet pack is left with. */
const fewestCounted = 3
/** As few rows about locked periods as a pack is left with. The method says how many there are. */
const fewestLate = { quiet: 0, partner: 3, joint: 3 } as const
/** The rows of the appendix go in tens, since one row saves too little to be worth a step. */
const appendixStep = 10

const step = (kind: ShorteningKind, ...drops: readonly string[]): Shortening => ({ kind, for: 'pages', drops })

const blocksOf = ({ sections }: PackPages): Block[] => sections.flatMap(({ blocks }) => blocks)

const rowsOf = (pages: PackPages, use: TableUse): string[] =>
  blocksOf(pages)
    .filter((block): block is TableBlock => block.kind === 'table' && block.use === use)
    .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ id }) => id)))

const issuesFromTheEnd = (pages: PackPages): IssueBlock[] =>
  blocksOf(pages)
    .filter((block): block is IssueBlock => block.kind === 'issue')
    .toReversed()

/** The oldest exchange of every issue with three, the last issue first, then of every issue with two. One always stays. */
function olderAsks(pages: PackPages): Shortening[] {
  const issues = issuesFromTheEnd(pages)
  return [2, 1].flatMap(at =>
    issues.flatMap(({ exchanges }) => {
      const dropped = exchanges?.rows[at]
      return dropped ? [step('older-ask', dropped.id)] : []
    }),
  )
}

const processesOf = (pages: PackPages): string[] =>
  blocksOf(pages).flatMap(block => (block.kind === 'processes' ? block.rows.map(({ id }) => id) : []))

const countedOf = (pages: PackPages): string[] =>
  blocksOf(pages).flatMap(block => (block.kind === 'counted' ? block.rows.map(({ id }) => id) : []))

const hasTable = (pages: PackPages, id: string): boolean =>
  blocksOf(pages).some(
    block => block.id === id || (block.kind === 'pair' && (block.left.id === id || block.right?.id === id)),
  )

const fromTheEnd = (kind: ShorteningKind, ids: readonly string[], fewest: number): Shortening[] =>
  ids
    .slice(fewest)
    .toReversed()
    .map(id => step(kind, id))

function appendixSteps(pages: PackPages): Shortening[] {
  const rows = rowsOf(pages, 'appendix').toReversed()
  return Array.from({ length: Math.ceil(rows.length / appendixStep) }, (_, index) =>
    step('appendix-row', ...rows.slice(index * appendixStep, (index + 1) * appendixStep)),
  )
}

/** What keeps page 1 to one page: the key figures go, then the third ask, then the texts of results, never the line of what came of them. */
function firstPageSteps({ first }: PackPages): Shortening[] {
  const step = (kind: ShorteningKind, drop: string): Shortening => ({ kind, for: 'first-page', drops: [drop] })
  const asks = first.side.flatMap(block => (block.kind === 'asks' ? block.rows : []))
  const results = first.main.flatMap(block => (block.kind === 'results' ? block.rows : []))
  return [
    ...(first.keyFigures === null ? [] : [step('key-figures', first.keyFigures.id)]),
    ...asks.slice(2).map(({ id }) => step('third-ask', id)),
    ...results
      .filter(({ text, outcome }) => text !== null && outcome !== null)
      .toReversed()
      .map(({ id }) => step('result-text', `${id}:text`)),
  ]
}

/**
 * Returns everything that may be left out of a pack, in the order in which it is. A part that no longer starts a page loses nothing, so
 * that comes first. The order of the others is that of the design: pictures, older asks, the gap table, done commitments, dates from the
 * end, the processes that are latest in time. The months, the aims, further commitments, the rows about locked periods, the appendix and,
 * in a quiet pack, the issues with fewest contacts are the last resort.
 */
export function shorteningsOf(pages: PackPages): Shortening[] {
  const commitments = rowsOf(pages, 'commitments')
  const done = commitments.filter(id => id.endsWith(':done'))
  const others = commitments.filter(id => !id.endsWith(':done'))
  return [
    ...firstPageSteps(pages),
    ...pages.sections
      .filter(({ start }, index) => start === 'page' && index > 0)
      .toReversed()
      .map(({ id }) => step('page-start', `start:${id}`)),
    ...issuesFromTheEnd(pages)
      .filter(({ picture }) => picture !== null)
      .map(({ id }) => step('picture', `${id}:picture`)),
    ...olderAsks(pages),
    ...(hasTable(pages, 'gaps') ? [step('gap-table', 'gaps')] : []),
    ...fromTheEnd('done-commitment', done, 0),
    ...fromTheEnd('date', rowsOf(pages, 'dates'), fewestDates),
    ...fromTheEnd('process', processesOf(pages), fewestProcesses[pages.sort]),
    ...(hasTable(pages, 'months') ? [step('months', 'months')] : []),
    ...(hasTable(pages, 'aims') ? [step('aims', 'aims')] : []),
    ...fromTheEnd('counted-issue', countedOf(pages), fewestCounted),
    ...fromTheEnd('commitment', others, fewestCommitments),
    ...fromTheEnd('late-row', rowsOf(pages, 'late'), fewestLate[pages.sort]),
    ...appendixSteps(pages),
  ]
}
