import type { FirstPageBlock, ResultRow, ResultsBlock } from '../../../src-shared/packs/blocks/first-page'
import { mostResults, textLimits, type WrittenResult } from '../../../src-shared/packs/written-texts'
import { heading, paragraph, present } from './block-parts'
import { shareSentence, totalSentence } from './figure-sentences'
import type { PageTelling } from './page-telling'

const orNull = (text: string): string | null => (text.trim() === '' ? null : text)

const rowOf =
  ({ issueReferences }: PageTelling) =>
  ({ heading: title, text, outcome, issueIds }: WrittenResult, index: number): ResultRow => ({
    id: `result:${index + 1}`,
    number: String(index + 1),
    heading: title,
    text: orNull(text),
    outcome: orNull(outcome),
    source: issueReferences(issueIds),
  })

function quietLead({ material, said }: PageTelling): string {
  const { figures, all, partner, membership } = material
  const name = partner?.name ?? ''
  if (membership.length === 0) return said.notMember
  return figures.interactions === 0 ? said.quietNone(all, name) : said.quietMarked(figures.interactions, all, name)
}

/** A quiet quarter says so in one sentence, and then at most three results of the whole office that a person chose. */
function quietBlocks(telling: PageTelling): FirstPageBlock[] {
  const { texts, said, material } = telling
  const chosen = [...texts.results, ...texts.chosen].slice(0, textLimits.chosen)
  const isQuarter = material.period.quarter !== null || material.period.kind === 'project-quarter'
  const lead = quietLead(telling)
  return [
    {
      kind: 'results',
      id: 'results',
      heading: isQuarter ? said.quietQuarter : said.quiet,
      lead: chosen.length === 0 ? lead : `${lead} ${said.yetChosen(chosen.length)}`,
      rows: chosen.map(rowOf(telling)),
    },
    ...quietIssues(telling),
  ]
}

function quietIssues({ listed, material, said }: PageTelling): FirstPageBlock[] {
  const { office } = material.page
  const reached = Object.values(office.byIssue).filter(count => count > 0).length
  return [
    heading('your-issues', said.yourIssues),
    paragraph(
      'your-issues:text',
      listed.length === 0
        ? said.noOwnIssuesOffice(material.issues.length, reached)
        : said.ownIssuesQuiet(listed.length),
    ),
  ]
}

/** Where nobody has written a result, page 1 says what was counted. Nothing is made up. */
function briefBlocks(telling: PageTelling): FirstPageBlock[] {
  const { material, said, nameOf, number } = telling
  const most = Object.entries(material.figures.byIssue)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([issue, count]) => `${nameOf(issue)} (${number(count)})`)
  const share = shareSentence(telling)
  return present<FirstPageBlock>(
    heading('brief', said.inBrief),
    paragraph('brief:total', totalSentence(telling), 'lead'),
    share === null ? undefined : paragraph('brief:share', share),
    most.length === 0 ? undefined : paragraph('brief:most', said.mostAbout(most.join(', '))),
    ...membershipLines(telling).map((text, index) => paragraph(`brief:member:${index}`, text)),
  )
}

/** Returns a line about a membership that covers only a part of the period. */
function membershipLines({ material, said, day }: PageTelling): string[] {
  const { membership, period, partner } = material
  const { from, to } = period.period
  if (partner === null || membership.some(part => part.from === from && part.to === to)) return []
  if (membership.length === 0) return [said.notMember]
  return [said.partlyMember(membership.map(part => `${day(part.from)}–${day(part.to)}`).join(', '))]
}

/** Returns what the period led to, in the wide column of page 1. */
export function resultsBlocks(telling: PageTelling): FirstPageBlock[] {
  const { sort, texts, said, material } = telling
  if (sort === 'quiet') return quietBlocks(telling)
  const results = texts.results.slice(0, mostResults(texts.asks.length))
  if (results.length === 0) return briefBlocks(telling)
  const isQuarter = material.period.quarter !== null || material.period.kind === 'project-quarter'
  const block: ResultsBlock = {
    kind: 'results',
    id: 'results',
    heading: isQuarter ? said.resultsOfQuarter : said.results,
    lead: membershipLines(telling).join(' ') || null,
    rows: results.map(rowOf(telling)),
  }
  return [block]
}
