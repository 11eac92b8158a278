import type { AskRow, FirstPageBlock, LinesBlock, NextDateRow } from '../../../src-shared/packs/blocks/first-page'
import { textLimits } from '../../../src-shared/packs/written-texts'
import { officeIn } from '../../../src-shared/records/office-name'
import { atStart } from '../../../src-shared/text/thing-name'
import { present } from './block-parts'
import { comingRows } from './coming-rows'
import type { PageTelling } from './page-telling'

/** How many of the nearest dates stand on page 1. */
const nearest = 3

function asksBlock({ texts, said }: PageTelling): FirstPageBlock | undefined {
  const rows = texts.asks.slice(0, textLimits.asks).map(({ ask, by, when }, index): AskRow => {
    const parts = [by.trim(), when.trim()].filter(part => part !== '')
    return { id: `ask:${index + 1}`, ask, by: parts.length === 0 ? null : atStart(parts.join(', ')) }
  })
  return rows.length === 0 ? undefined : { kind: 'asks', id: 'asks', heading: said.asks, rows }
}

/**
 * The three nearest dates: in the partner's own issues, otherwise those of the whole office, which the heading then says. They are the
 * first rows of the dates to watch, so the same day of a process stands once.
 */
function datesBlock(telling: PageTelling): FirstPageBlock | undefined {
  const { said, listed, material, dayBare } = telling
  const rows = comingRows(telling)
  const own = new Set<string>(listed.map(({ id }) => id))
  const ofOwn = rows.filter(({ issueIds }) => issueIds.some(id => own.has(id)))
  const chosen = ofOwn.length > 0 || material.partner === null ? ofOwn : rows
  const shown = chosen.slice(0, nearest).map(
    ({ id, on, day, precision, what }): NextDateRow => ({
      id: `next:${id}`,
      day: precision === 'day' ? dayBare(on) : day,
      what,
    }),
  )
  if (shown.length === 0) return undefined
  const isOffice = chosen !== ofOwn
  return {
    kind: 'next-dates',
    id: 'next-dates',
    heading: isOffice ? said.nextDatesOffice : said.nextDates,
    rows: shown,
  }
}

function contactBlock({ texts, material, said, language }: PageTelling): LinesBlock | undefined {
  const { contact } = texts
  const { colleague } = material.page
  const lines = contact
    ? [contact.name, contact.role, contact.email, contact.telephone]
    : colleague
      ? [
          colleague.name,
          colleague.partner !== null && colleague.partner === material.partner?.name
            ? said.colleague(colleague.partner)
            : (colleague.title ?? officeIn(material.office, language).join('')),
          colleague.email,
        ]
      : []
  const written = lines.flatMap(line => (line === null || line.trim() === '' ? [] : [line]))
  return written.length === 0
    ? undefined
    : { kind: 'lines', id: 'contact', use: 'contact', heading: said.contact, lines: written }
}

function approvalBlock({ texts, material, said, day }: PageTelling): LinesBlock {
  const { approval } = texts
  const base = { kind: 'lines', id: 'approval', use: 'approval' } as const
  // Word writes no heading without lines, and the reports that are locked so far hold its bytes.
  if (approval === null) return { ...base, heading: said.approval, lines: [said.notApproved] }
  return {
    ...base,
    heading: material.isRunning ? said.approvedInterim : said.approved,
    lines: [[approval.name, approval.title].filter(Boolean).join(', '), day(approval.on)],
  }
}

/** Returns the narrow column of page 1: what is asked, the nearest dates, whom to ask, and who approved the report. */
export const sideBlocks = (telling: PageTelling): FirstPageBlock[] =>
  present(asksBlock(telling), datesBlock(telling), contactBlock(telling), approvalBlock(telling))
