import type { Block } from '../../../src-shared/packs/blocks/block'
import type { FoldBlock } from '../../../src-shared/packs/blocks/closing-blocks'
import type { IssueBlock } from '../../../src-shared/packs/blocks/issue-block'
import type { CaptionedPicture } from '../../../src-shared/packs/blocks/page-picture'
import type { PackIssue } from '../../../src-shared/packs/pack'
import { textLimits } from '../../../src-shared/packs/written-texts'
import type { IssueId } from '../../../src-shared/records/ids'
import { paragraph, present } from './block-parts'
import { exchangesOf, seeAlso } from './exchanges'
import type { PageTelling } from './page-telling'
import { highestBar, quartersLine, quartersNote } from './quarters-line'

/** The pictures of a pack as they are printed, by issue. */
export type IssuePictures = ReadonlyMap<IssueId, CaptionedPicture>

const countOf = ({ material }: PageTelling, id: IssueId): number => material.figures.byIssue[id] ?? 0

/** An issue has a place of its own when something was done in it, or when somebody wrote about it. */
function isShown(telling: PageTelling, { id }: PackIssue): boolean {
  const { texts } = telling
  return (
    countOf(telling, id) > 0 ||
    texts.issues.some(
      ({ issueId, sentence, picture }) => issueId === id && (sentence.trim() !== '' || picture !== null),
    )
  )
}

function issueBlock(
  telling: PageTelling,
  issue: PackIssue,
  most: number,
  picture: CaptionedPicture | undefined,
): IssueBlock {
  const { texts, issueNumber } = telling
  const sentence = texts.issues.find(({ issueId }) => issueId === issue.id)?.sentence.trim() ?? ''
  const number = issueNumber(issue.id)
  return {
    kind: 'issue',
    id: `issue:${number ?? issue.id}`,
    number: number ?? '',
    wording: issue.wording,
    sentence: sentence === '' ? null : sentence,
    quarters: quartersLine(telling, issue, most),
    exchanges: exchangesOf(telling, issue.id),
    seeAlso: seeAlso(telling, issue.id),
    picture: picture ?? null,
  }
}

/** The issues without a contact in one line, each with the office's own count where that is more than none. */
function folded(telling: PageTelling, issues: readonly PackIssue[]): FoldBlock['parts'] {
  const { material, said, nameOf, issueNumber } = telling
  if (issues.length === 0) return []
  const isPartner = material.partner !== null
  const counts = issues.map(({ id }) => (isPartner ? (material.page.office.byIssue[id] ?? 0) : 0))
  const first = counts.findIndex(count => count > 0)
  const list = issues.map(({ id }, index) => {
    const count = counts[index] ?? 0
    return said.foldedIssue(
      `${issueNumber(id) ?? ''} ${nameOf(id)}`.trim(),
      count === 0 ? null : count,
      index === first,
    )
  })
  const lead = isPartner ? said.foldedIssues(material.isRunning) : said.foldedJoint(material.isRunning)
  return [{ lead, text: `${list.join(', ')}.` }]
}

/** Issues that are not the partner's own but had contacts for it. */
function others({ material, placed, said, nameOf, number }: PageTelling): FoldBlock['parts'] {
  const own = new Set(placed.map(({ id }) => id))
  const met = material.issues.filter(({ id }) => !own.has(id) && (material.figures.byIssue[id] ?? 0) > 0)
  if (met.length === 0) return []
  const list = met.map(({ id }) => `${nameOf(id)} (${number(material.figures.byIssue[id] ?? 0)})`)
  return [{ lead: said.otherIssuesFold, text: `${list.join(', ')}.` }]
}

/**
 * Returns the issues of the pack: the partner's own in its order and wording, each with its sentence, its quarters, and what was asked and
 * answered. Issues without a contact are folded into one line.
 */
export function issueBlocks(telling: PageTelling, pictures: IssuePictures): Block[] {
  const { listed, placed, said, material } = telling
  const shown = placed.filter(issue => isShown(telling, issue))
  const most = highestBar(telling)
  const withPicture = new Set(
    shown
      .filter(({ id }) => pictures.has(id))
      .slice(0, textLimits.pictures)
      .map(({ id }) => id),
  )
  const blocks = shown.map(issue =>
    issueBlock(telling, issue, most, withPicture.has(issue.id) ? pictures.get(issue.id) : undefined),
  )
  const note = blocks.some(({ quarters }) => quarters !== null) ? quartersNote(telling) : null
  const parts = [
    ...folded(
      telling,
      listed.filter(issue => !isShown(telling, issue)),
    ),
    ...others(telling),
  ]
  return present<Block>(
    listed.length === 0 && material.partner !== null ? paragraph('issues:none', said.noOwnIssues) : undefined,
    note === null ? undefined : paragraph('issues:note', note, 'caption'),
    ...blocks,
    parts.length === 0 ? undefined : { kind: 'fold', id: 'issues:folded', parts },
  )
}
