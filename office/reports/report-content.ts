import { parseISO } from 'date-fns'
import type { Period, Quarter } from '../../src-shared/days/quarter'
import type { InteractionSummary, Participant } from '../../src-shared/log/interaction'
import { type ExportLine, linesForExport } from '../../src-shared/packs/disclosure'
import { isRunning } from '../../src-shared/packs/pack-period'
import type { ReportCounts } from '../../src-shared/packs/report'
import type { PartnerId } from '../../src-shared/records/ids'
import type { ReferenceLists } from '../../src-shared/records/reference'
import { plainDate, quarterName } from '../../src-shared/text/dates'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'

/** A day is a `Date` at UTC midnight, so that a spreadsheet gets a real date and no time zone can move it. */
export type Cell = string | number | Date | null

/** One table of a report, ready for any spreadsheet format; widths are in characters. */
export type ReportTable = {
  readonly name: string
  readonly fileName: string
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly isText?: boolean }[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Everything a report says, in one language and before it has any format. */
export type ReportContent = {
  readonly language: Language
  readonly title: string
  readonly interactions: ReportTable
  readonly byIssue: ReportTable
  readonly about: readonly (readonly [string, Cell])[]
  readonly aboutName: string
}

/** What a report is made of: the rows, the counts, and the names its ids stand for. */
export type ReportMaterial = {
  readonly quarter: Quarter
  readonly period: Period
  readonly partnerId: PartnerId | null
  readonly partnerName: string | null
  readonly membership: readonly Period[]
  readonly interactions: readonly InteractionSummary[]
  /** Everything, for the office's own eyes; of it only the total goes into a file. */
  readonly counts: ReportCounts
  /** What may be broken down in a file for a partner. */
  readonly brokenDown: ReportCounts
  readonly lists: ReferenceLists
  readonly madeOn: string
}

const dayCell = (date: string): Date => new Date(`${date}T00:00:00Z`)

const personText = ({ name, title, organisation }: Participant): string =>
  [name, title, organisation].filter(Boolean).join(', ')

function interactionTable(material: ReportMaterial, language: Language): ReportTable {
  const words = sharedWords(language)
  const { columns, ...report } = words.report
  const nameOf = <Row extends { id: string }>(rows: readonly Row[], pick: (row: Row) => string) => {
    const names = new Map<string, string>(rows.map(row => [row.id, pick(row)]))
    return (id: string) => names.get(id) ?? id
  }
  const issue = nameOf(material.lists.issues, row => row.shortName)
  const partner = nameOf(material.lists.partners, row => row.name)
  const task = nameOf(material.lists.tasks, row => (language === 'sv' ? row.name : row.nameEn))

  const row = (line: ExportLine): Cell[] => {
    if (line.disclosure === 'masked') return [null, '', '', report.maskedHeadline, '', '', '', '', '', null, '']
    const { interaction } = line
    const full = line.disclosure === 'full' ? line.interaction : undefined
    return [
      dayCell(interaction.startsOn),
      interaction.startsTime ?? '',
      words.kinds[interaction.kind],
      full ? full.headline : report.internalHeadline,
      full ? full.participants.map(personText).join('; ') : '',
      full ? full.organisations.join('; ') : '',
      interaction.issueIds.map(issue).join('; '),
      interaction.partnerIds.map(partner).join('; '),
      interaction.mainTaskId ? task(interaction.mainTaskId) : '',
      interaction.durationMinutes,
      interaction.jointMessage ? report.yes : report.no,
    ]
  }
  return {
    name: report.interactionsSheet,
    fileName: report.interactionsFile,
    columns: [
      { heading: columns.date, width: 12 },
      { heading: columns.time, width: 7 },
      { heading: columns.kind, width: 22 },
      { heading: columns.headline, width: 52, isText: true },
      { heading: columns.participants, width: 48, isText: true },
      { heading: columns.organisations, width: 28, isText: true },
      { heading: columns.issues, width: 32, isText: true },
      { heading: columns.partners, width: 40, isText: true },
      { heading: columns.task, width: 20 },
      { heading: columns.minutes, width: 10 },
      { heading: columns.jointMessage, width: 20 },
    ],
    rows: linesForExport(material.interactions.toReversed()).map(row),
  }
}

function byIssueTable({ lists, brokenDown }: ReportMaterial, language: Language): ReportTable {
  const { columns, byIssueSheet, byIssueFile } = sharedWords(language).report
  const name = (row: { name: string; nameEn: string }) => (language === 'sv' ? row.name : row.nameEn)
  const areas = new Map(lists.areas.map(area => [area.id, name(area)]))
  return {
    name: byIssueSheet,
    fileName: byIssueFile,
    columns: [
      { heading: columns.area, width: 48 },
      { heading: columns.issue, width: 68 },
      { heading: columns.interactions, width: 12 },
    ],
    rows: lists.issues.map(issue => [areas.get(issue.areaId) ?? '', name(issue), brokenDown.byIssue[issue.id] ?? 0]),
  }
}

const span = ({ from, to }: Period): string => `${from} – ${to}`

/** Words and figures of a quarterly report, before they are put into a file. */
export function reportContent(material: ReportMaterial, language: Language): ReportContent {
  const { report } = sharedWords(language)
  const { about } = report
  const membership =
    material.partnerName === null
      ? []
      : [[about.membership, material.membership.map(span).join('; ') || about.noMembership] as const]
  return {
    language,
    title: `${report.title}, ${quarterName(material.quarter, language)}, ${material.partnerName ?? report.wholeOffice}`,
    interactions: interactionTable(material, language),
    byIssue: byIssueTable(material, language),
    aboutName: report.aboutSheet,
    about: [
      [about.office, 'North Sweden Stockholm Office'],
      [about.period, `${quarterName(material.quarter, language)} (${span(material.period)})`],
      ...(isRunning(material.period, material.madeOn)
        ? [['', sharedWords(language).pack.said.running(plainDate(material.period.to, language))] as const]
        : []),
      [about.partner, material.partnerName ?? report.wholeOffice],
      ...membership,
      [about.interactions, material.counts.interactions],
      [about.secret, material.counts.interactions - material.brokenDown.interactions],
      [about.issueLinks, material.brokenDown.issueLinks],
      [about.made, parseISO(`${material.madeOn}T00:00:00Z`)],
      [about.counting, about.rules],
      ['', about.sharing],
    ],
  }
}
