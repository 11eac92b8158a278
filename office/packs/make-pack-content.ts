import type { PackMaterial } from '../../src-shared/packs/pack'
import { type LaidOutContent, type PackSection, packTemplate } from '../../src-shared/packs/pack-content'
import type { Table } from '../../src-shared/packs/table'
import { officeIn } from '../../src-shared/records/office-name'
import { plainDate } from '../../src-shared/text/dates'
import { everyText } from '../../src-shared/text/every-text'
import type { Language } from '../../src-shared/text/language'
import { outgoingText } from '../../src-shared/text/outgoing-text'
import type { PackWords } from '../../src-shared/text/sv/pack'
import { type PageInput, packPages } from './blocks/make-pages'
import { periodName } from './blocks/period-name'
import { comparisonTables } from './comparison-tables'
import { coverageTable, jointVoiceTable, monthsTable, processesTable } from './drawn-tables'
import { withoutEmptyColumns } from './empty-columns'
import { figuresTable } from './figures'
import { interactionsTable, lateTable, plannedTable } from './line-tables'
import { inLanguage } from './material-in-language'
import { type Telling, telling } from './pack-telling'
import { deviationParagraphs, fundingParagraphs, gapParagraphs, spanText, summaryParagraphs } from './paragraphs'
import { activitiesTable, commitmentsTable, datesTable, gapsTable, issuesTable, resultsTable } from './subject-tables'

function sections(told: Telling): PackSection[] {
  const { material, words } = told
  const { said } = words
  const section = (
    id: keyof PackWords['headings'],
    paragraphs: readonly string[],
    ...tables: readonly Table[]
  ): PackSection => ({ id, heading: words.headings[id], paragraphs, tables })
  /** An empty table becomes a sentence on paper; in spreadsheet and CSV files it stays as an empty table. */
  const orNone = (rows: readonly unknown[], sentence: string, otherwise: readonly string[] = []) =>
    rows.length === 0 ? [sentence] : otherwise
  const drawn = (table: Table | null): readonly Table[] => (table === null ? [] : [table])
  const isPartner = material.partner !== null
  const jointVoice = jointVoiceTable(told)
  return [
    section('summary', summaryParagraphs(told)),
    section('issues', [isPartner ? said.own : said.jointWording], issuesTable(told)),
    section('results', orNone(material.results, said.noResults), resultsTable(told)),
    section('activities', [], activitiesTable(told)),
    section('figures', [], ...drawn(monthsTable(told)), figuresTable(told), ...comparisonTables(told)),
    ...(jointVoice === null ? [] : [section('joint', [said.jointVoice], jointVoice)]),
    section('gaps', gapParagraphs(told), ...drawn(coverageTable(told)), gapsTable(told)),
    section('commitments', orNone(material.commitments, said.noCommitments), commitmentsTable(told)),
    section('deviations', deviationParagraphs(told)),
    section('late', orNone(material.late, said.noLate, [said.late]), lateTable(told)),
    section(
      'next',
      orNone([...material.dates, ...material.planned], said.noNext),
      ...drawn(processesTable(told)),
      datesTable(told),
      plannedTable(told),
    ),
    ...(isPartner ? [section('funding', fundingParagraphs(told))] : []),
    section('method', said.method),
    section('appendix', [], interactionsTable(told)),
  ]
}

/** The pages of a pack for which nothing was chosen: without pictures, logos and appendix. */
const plainPages: PageInput = {
  hasAppendix: false,
  pictures: new Map(),
  logos: { office: null, partner: null },
}

function contentOf(material: PackMaterial, language: Language, pages: PageInput): LaidOutContent {
  const told = telling(material, language)
  const { words } = told
  const kind = material.period.quarter || material.period.kind === 'project-quarter' ? words.title : words.report
  return {
    template: packTemplate,
    language,
    code: material.period.code,
    period: material.period.period,
    partnerId: material.partner?.id ?? null,
    title: `${kind}, ${periodName(told)}, ${material.partner?.name ?? words.joint}`,
    subtitle: [
      ...officeIn(material.office, language),
      spanText(material.period.period),
      ...(material.isRunning ? [words.runsTo(plainDate(material.period.period.to, language))] : []),
      `${words.made} ${material.madeOn}`,
    ].join(' · '),
    madeOn: material.madeOn,
    figures: material.figures,
    before: material.before,
    sections: sections(told).map(section => ({ ...section, tables: section.tables.map(withoutEmptyColumns) })),
    pages: packPages(material, language, pages),
  }
}

/** Returns a pack in the words of a language, with each text cleaned for files. */
export function packContent(
  material: PackMaterial,
  language: Language,
  pages: Partial<PageInput> = {},
): LaidOutContent {
  return everyText(contentOf(inLanguage(material, language), language, { ...plainPages, ...pages }), outgoingText)
}
