import type { Block } from '../../../src-shared/packs/blocks/block'
import type { PairBlock } from '../../../src-shared/packs/blocks/chart-blocks'
import type { LeftOutBlock } from '../../../src-shared/packs/blocks/closing-blocks'
import type { FirstPage, FirstPageBlock } from '../../../src-shared/packs/blocks/first-page'
import type { IssueBlock } from '../../../src-shared/packs/blocks/issue-block'
import type { PackPages, PageSection } from '../../../src-shared/packs/blocks/pack-pages'
import type { ProcessesBlock } from '../../../src-shared/packs/blocks/process-block'
import { type Shortening, shorteningKinds } from '../../../src-shared/packs/blocks/shortening-step'
import type { TableBlock } from '../../../src-shared/packs/blocks/table-block'
import { withNoBreaks } from '../../../src-shared/text/no-breaks'
import { sharedWords } from '../../../src-shared/text/shared-words'
import type { PageWords } from '../../../src-shared/text/sv/pages'

/** The ids of what goes. A block of which nothing goes stays the same object, so a writer need not write it again. */
type Dropped = ReadonlySet<string>

/** The words of the pages, and what keeps a number and its word on one line. */
type Words = PageWords & { readonly bound: (text: string) => string }

const kept = <Item extends { readonly id: string }>(items: readonly Item[], dropped: Dropped): Item[] =>
  items.filter(({ id }) => !dropped.has(id))

function shorterTable(table: TableBlock, dropped: Dropped, said: Words): TableBlock | undefined {
  const groups = table.groups
    .map(group => ({ ...group, rows: kept(group.rows, dropped) }))
    .filter(({ rows }) => rows.length > 0)
  const before = table.groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const now = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  if (now === 0) return undefined
  if (now === before) return table
  const hidden = table.hidden + before - now
  const more = table.use === 'dates' ? said.moreDates(hidden) : said.moreInExcel(hidden)
  return { ...table, groups, hidden, more: said.bound(more) }
}

function shorterProcesses(block: ProcessesBlock, dropped: Dropped, said: Words): ProcessesBlock | undefined {
  const rows = kept(block.rows, dropped)
  if (rows.length === 0) return undefined
  if (rows.length === block.rows.length) return block
  const hidden = block.hidden + block.rows.length - rows.length
  return { ...block, rows, hidden, more: said.bound(said.moreProcesses(hidden)) }
}

function shorterIssue(issue: IssueBlock, dropped: Dropped, said: Words): IssueBlock {
  const { exchanges } = issue
  const picture = dropped.has(`${issue.id}:picture`) ? null : issue.picture
  const rows = exchanges === null ? [] : kept(exchanges.rows, dropped)
  if (picture === issue.picture && rows.length === (exchanges?.rows.length ?? 0)) return issue
  if (exchanges === null) return { ...issue, picture }
  const older = exchanges.older + exchanges.rows.length - rows.length
  return {
    ...issue,
    picture,
    exchanges: { ...exchanges, rows, older, more: older === 0 ? null : said.bound(said.olderAsks(older)) },
  }
}

function shorterPair(block: PairBlock, dropped: Dropped): PairBlock | undefined {
  if (!dropped.has(block.left.id) && !(block.right && dropped.has(block.right.id))) return block
  const [left, right] = [block.left, block.right].filter(each => each !== null && !dropped.has(each.id))
  return left ? { ...block, left, right: right ?? null } : undefined
}

function shorterBlock(block: Block, dropped: Dropped, said: Words): Block | undefined {
  if (dropped.has(block.id) || block.kind === 'left-out') return undefined
  switch (block.kind) {
    case 'table':
      return shorterTable(block, dropped, said)
    case 'processes':
      return shorterProcesses(block, dropped, said)
    case 'counted':
      return block.rows.some(({ id }) => dropped.has(id)) ? { ...block, rows: kept(block.rows, dropped) } : block
    case 'issue':
      return shorterIssue(block, dropped, said)
    case 'pair':
      return shorterPair(block, dropped)
    default:
      return block
  }
}

function shorterSection(section: PageSection, dropped: Dropped, said: Words): PageSection {
  return {
    ...section,
    start: dropped.has(`start:${section.id}`) ? 'flow' : section.start,
    blocks: section.blocks.flatMap(block => shorterBlock(block, dropped, said) ?? []),
  }
}

function shorterColumn(blocks: readonly FirstPageBlock[], dropped: Dropped): FirstPageBlock[] {
  return blocks.map(block => {
    if (block.kind === 'asks' && block.rows.some(({ id }) => dropped.has(id)))
      return { ...block, rows: kept(block.rows, dropped) }
    if (block.kind !== 'results' || !block.rows.some(({ id }) => dropped.has(`${id}:text`))) return block
    return { ...block, rows: block.rows.map(row => (dropped.has(`${row.id}:text`) ? { ...row, text: null } : row)) }
  })
}

const shorterFirst = (first: FirstPage, dropped: Dropped): FirstPage => ({
  ...first,
  main: shorterColumn(first.main, dropped),
  side: shorterColumn(first.side, dropped),
  keyFigures: first.keyFigures !== null && dropped.has(first.keyFigures.id) ? null : first.keyFigures,
})

/** What stands in words or pictures only, so that no row of the Excel file has it. */
const onlyOnPages: ReadonlySet<string> = new Set(['third-ask', 'result-text', 'picture'])

/** Names what was left out, each kind once with its number; undefined when nothing is missing. */
function leftOutBlock(leftOut: readonly Shortening[], said: Words): LeftOutBlock | undefined {
  const named = shorteningKinds.flatMap(kind => {
    const count = leftOut.filter(step => step.kind === kind).reduce((sum, { drops }) => sum + drops.length, 0)
    const name = said.leftOut.kinds[kind]
    return count === 0 || name === null ? [] : [name(count)]
  })
  if (named.length === 0) return undefined
  const isWhole = !leftOut.some(({ kind }) => onlyOnPages.has(kind))
  return {
    kind: 'left-out',
    id: 'left-out',
    lead: said.leftOut.lead,
    text: said.bound(`${named.join(', ')}. ${isWhole ? said.leftOut.end : said.leftOut.endPartly}`),
  }
}

const withLeftOut = (sections: readonly PageSection[], note: LeftOutBlock | undefined): readonly PageSection[] =>
  note === undefined
    ? sections
    : sections.map((section, index) =>
        index === sections.length - 1 ? { ...section, blocks: [...section.blocks, note] } : section,
      )

/** What a pack is shortened for: page 1 alone, or the number of pages. */
export type Reach = Shortening['for']

/** Returns how many steps of a reach can still be taken. */
export const stepsLeft = ({ shortenings }: PackPages, reach: Reach): number =>
  shortenings.filter(step => step.for === reach).length

/** Returns a pack without what some of its remaining steps leave out, which is named on its last page. The same pack for no step. */
export function withoutSteps(pages: PackPages, taken: readonly Shortening[]): PackPages {
  if (taken.length === 0) return pages
  const { language } = pages
  const said: Words = { ...sharedWords(language).pages, bound: text => withNoBreaks(text, language) }
  const dropped = new Set(taken.flatMap(({ drops }) => drops))
  const leftOut = [...pages.leftOut, ...taken]
  const sections = pages.sections
    .map(section => shorterSection(section, dropped, said))
    .filter(({ blocks }) => blocks.length > 0)
  const standing = new Set(sections.map(({ id }) => id))
  return {
    ...pages,
    first: shorterFirst(pages.first, dropped),
    sections: withLeftOut(sections, leftOutBlock(leftOut, said)),
    contents: {
      ...pages.contents,
      entries: pages.contents.entries.filter(({ section }) => section === null || standing.has(section)),
    },
    shortenings: pages.shortenings.filter(step => !taken.includes(step)),
    leftOut,
  }
}

/**
 * Returns a pack with the first `count` of its remaining steps of a reach taken, and what was left out named on its last page. The same
 * pack when no step is left.
 */
export const shortened = (pages: PackPages, reach: Reach, count = 1): PackPages =>
  withoutSteps(pages, pages.shortenings.filter(step => step.for === reach).slice(0, Math.max(0, count)))
