import { type Period, periodOf, quarterOf } from '../../../src-shared/days/quarter'
import type { FoldBlock, MethodBlock } from '../../../src-shared/packs/blocks/closing-blocks'
import type { ParagraphBlock } from '../../../src-shared/packs/blocks/first-page'
import type { TableBlock } from '../../../src-shared/packs/blocks/table-block'
import { quarterName } from '../../../src-shared/text/dates'
import { atStart } from '../../../src-shared/text/thing-name'
import { wordFor } from '../../../src-shared/text/told-words'
import { cell, column, paragraph, plainTable, row } from './block-parts'
import type { PageTelling } from './page-telling'

/** Returns how the partner takes part, and what it contributes, as stated. An amount is never divided. Empty for the joint pack. */
export function fundingParagraphs(telling: PageTelling): ParagraphBlock[] {
  const { material, said, shared, day, number, words } = telling
  const { partner, page, funding } = material
  if (partner === null || (page.participation.length === 0 && funding.length === 0)) return []
  const taking = page.participation.flatMap(({ project, role, from, to, status }) => [
    said.funding.sentence(partner.name, wordFor(shared.membershipRoles, role), project, `${day(from)}–${day(to)}`),
    said.funding.statuses[status],
  ])
  const amounts = funding.map(({ kind, amount, status }) => {
    const written = amount === null ? null : `${number(amount)}\u00a0${words.currency}`
    return said.funding.amount(said.funding.kinds[kind](written), said.funding.fundingStatuses[status])
  })
  return [
    paragraph('funding:text', [...taking, ...(amounts.length === 0 ? [said.funding.noAmount] : amounts)].join(' ')),
  ]
}

/** Returns how things are counted in five lines. The fifth says how much was logged late. */
export function methodBlock({ material, said, sort }: PageTelling): MethodBlock {
  const { method } = said
  // A quiet pack has two pages, and shows less that needs explaining.
  const brief = sort === 'quiet' ? method.brief : method
  return {
    kind: 'method',
    id: 'method',
    lines: [
      method.held(material.isRunning),
      brief.several,
      material.partner === null ? method.joint : brief.partner,
      brief.shown,
      brief.changed(material.late.length === 0 ? method.nothingLate : method.someLate(material.late.length)),
    ],
  }
}

/** A locked period by its quarter's name, or by its days. */
function lockedPeriodName({ from, to }: Period, { language }: Pick<PageTelling, 'language'>): string {
  const quarter = quarterOf(from)
  const whole = periodOf(quarter)
  return whole.from === from && whole.to === to ? atStart(quarterName(quarter, language)) : `${from} – ${to}`
}

/** How many late rows stand on the pages. The others are in the Excel file. */
const mostLate = 12

/** Returns what was logged, moved, changed or removed in locked periods; undefined when there is nothing. */
export function lateTable(telling: PageTelling): TableBlock | undefined {
  const { material, said, shared } = telling
  const rows = material.late.slice(0, mostLate).map(({ line, kind, lockedPeriod }, index) => {
    const period = lockedPeriodName(lockedPeriod, telling)
    const contact =
      line.disclosure === 'masked' ? '' : [line.interaction.startsOn, shared.kinds[line.interaction.kind]].join(', ')
    const counted = kind === 'removed' ? said.lateCounted.removed : said.lateCounted[kind](period)
    return row(`late:${index + 1}`, [
      cell(said.lateTable.kinds[kind]),
      cell(line.disclosure === 'masked' ? '' : period),
      cell(contact),
      cell(line.disclosure === 'masked' ? '' : counted),
    ])
  })
  const hidden = material.late.length - rows.length
  return plainTable(
    {
      id: 'late',
      use: 'late',
      columns: [
        column('what', said.lateTable.what, 46),
        column('period', said.lateTable.period, 32),
        column('contact', said.lateTable.contact, 52),
        column('counted', said.lateTable.counted, 36),
      ],
      hidden,
      more: hidden === 0 ? null : said.moreInExcel(hidden),
    },
    rows,
  )
}

/** Names what was written, changed or taken away in the office's own words since an earlier version was locked; undefined if nothing was. */
export function changedTextsFold({ texts, said, nameOf }: PageTelling): FoldBlock | undefined {
  if (texts.changed.length === 0) return undefined
  const { lead, kinds, how, one } = said.changedTexts
  const list = texts.changed.map(text =>
    one(kinds[text.kind], text.issueId === null ? text.name : nameOf(text.issueId), how[text.how]),
  )
  return { kind: 'fold', id: 'late:texts', parts: [{ lead, text: `${list.join('; ')}.` }] }
}
