import type { Period, Quarter } from '../../src-shared/days/quarter'
import type { InteractionSummary } from '../../src-shared/log/interaction'
import { linesForExport } from '../../src-shared/packs/disclosure'
import { isRunning } from '../../src-shared/packs/pack-period'
import type { ReportCounts } from '../../src-shared/packs/report'
import type { Cell, CellType, Table } from '../../src-shared/packs/table'
import type { PartnerId } from '../../src-shared/records/ids'
import { type OfficeName, officeIn } from '../../src-shared/records/office-name'
import type { ReferenceLists } from '../../src-shared/records/reference'
import { plainDate, quarterName } from '../../src-shared/text/dates'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'
import { interactionCells, interactionColumns, metBy } from '../packs/interaction-table'

/** A line about the report on its last sheet: label, value and type; the type is text if omitted. */
type AboutLine = readonly [label: string, value: Cell, type?: CellType]

/** Everything a report says, in one language and independent of the file format. */
export type ReportContent = {
  readonly language: Language
  readonly title: string
  readonly interactions: Table
  readonly byIssue: Table
  readonly about: readonly AboutLine[]
  readonly aboutName: string
}

/** What a report is made from: the rows, the counts, and the names for its ids. */
export type ReportMaterial = {
  readonly office: OfficeName | null
  readonly quarter: Quarter
  readonly period: Period
  readonly partnerId: PartnerId | null
  readonly partnerName: string | null
  readonly membership: readonly Period[]
  readonly interactions: readonly InteractionSummary[]
  /** Counts of everything, for the office's own use; only the total goes into a file. */
  readonly counts: ReportCounts
  /** Counts of what may be broken down in a file for a partner. */
  readonly brokenDown: ReportCounts
  readonly lists: ReferenceLists
  readonly madeOn: string
}

function interactionTable({ lists, interactions }: ReportMaterial, language: Language): Table {
  const { kinds, pack, report } = sharedWords(language)
  const names = new Map<string, string>([
    ...lists.issues.map(
      ({ id, shortName, nameEn }) => [id, language === 'sv' ? shortName : nameEn || shortName] as const,
    ),
    ...lists.partners.map(({ id, name }) => [id, name] as const),
    ...lists.tasks.map(({ id, name, nameEn }) => [id, language === 'sv' ? name : nameEn] as const),
  ])
  const places = new Map([...names.keys()].map((id, index) => [id, index]))
  const inOrder = (ids: readonly string[]) =>
    ids.toSorted((a, b) => (places.get(a) ?? places.size) - (places.get(b) ?? places.size))
  const nameOf = (id: string) => names.get(id) ?? id
  const words = { ...pack, kinds, maskedHeadline: report.maskedHeadline, nameOf, inOrder, met: metBy('name') }
  return {
    id: 'contacts',
    name: pack.tables.contacts,
    columns: interactionColumns.map(column => ({ ...column, heading: pack.columns[column.code] })),
    rows: linesForExport(interactions.toReversed()).map(line => interactionCells(line, words)),
  }
}

function byIssueTable({ lists, brokenDown }: ReportMaterial, language: Language): Table {
  const { columns, tables, items } = sharedWords(language).pack
  const name = (row: { name: string; nameEn: string }) => (language === 'sv' ? row.name : row.nameEn)
  const areas = new Map(lists.areas.map(area => [area.id, name(area)]))
  return {
    id: 'issues',
    name: tables.issues,
    columns: [
      { code: 'area', heading: columns.area, type: 'text', width: 48 },
      { code: 'issue', heading: columns.issue, type: 'text', width: 68 },
      { code: 'count', heading: items.interactions, type: 'number', width: 12 },
    ],
    rows: lists.issues.map(issue => [areas.get(issue.areaId) ?? '', name(issue), brokenDown.byIssue[issue.id] ?? 0]),
  }
}

const span = ({ from, to }: Period): string => `${from} – ${to}`

/** Returns the words and figures of a quarterly report, before they are written to a file. */
export function reportContent(material: ReportMaterial, language: Language): ReportContent {
  const { report, pack } = sharedWords(language)
  const { about } = report
  const membership =
    material.partnerName === null
      ? []
      : [[about.membership, material.membership.map(span).join('; ') || about.noMembership] as const]
  return {
    language,
    title: `${pack.title}, ${quarterName(material.quarter, language)}, ${material.partnerName ?? report.wholeOffice}`,
    interactions: interactionTable(material, language),
    byIssue: byIssueTable(material, language),
    aboutName: report.aboutSheet,
    about: [
      ...officeIn(material.office, language).map(name => [about.office, name] as const),
      [about.period, `${quarterName(material.quarter, language)} (${span(material.period)})`],
      ...(isRunning(material.period, material.madeOn)
        ? [['', pack.said.running(plainDate(material.period.to, language))] as const]
        : []),
      [about.partner, material.partnerName ?? report.wholeOffice],
      ...membership,
      [about.interactions, material.counts.interactions],
      [pack.items.secret, material.counts.interactions - material.brokenDown.interactions],
      [pack.items.issueLinks, material.brokenDown.issueLinks],
      [about.made, material.madeOn, 'day'],
      [about.counting, about.rules],
      ['', about.sharing],
    ],
  }
}
