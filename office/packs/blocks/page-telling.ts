import type { DatePrecision, IsoDate } from '../../../src-shared/days/iso-date'
import { quarterBefore } from '../../../src-shared/days/quarter'
import type { PackSort } from '../../../src-shared/packs/blocks/pack-pages'
import type { Comparison } from '../../../src-shared/packs/comparison'
import { percentOf } from '../../../src-shared/packs/counts'
import type { PackIndicators } from '../../../src-shared/packs/indicators'
import type { PackIssue, PackMaterial } from '../../../src-shared/packs/pack'
import type { PackPeriod } from '../../../src-shared/packs/pack-period'
import type { PackTexts } from '../../../src-shared/packs/written-texts'
import type { IssueId } from '../../../src-shared/records/ids'
import { dayAndMonth, dayOnPage, dayWithoutYear, plainDate } from '../../../src-shared/text/dates'
import type { Language } from '../../../src-shared/text/language'
import { percentText } from '../../../src-shared/text/pack-cells'
import type { PageWords } from '../../../src-shared/text/sv/pages'
import { atStart } from '../../../src-shared/text/thing-name'
import { type Telling, telling } from '../pack-telling'

/** What whoever makes a pack can choose about its pages. */
export type PageChoices = {
  /** True if the rows of the period are wanted as an appendix. */
  readonly hasAppendix: boolean
}

/** What the blocks of a pack are made from. */
export type PageTelling = Telling &
  PageChoices & {
    readonly texts: PackTexts
    readonly indicators: PackIndicators
    readonly comparison: Comparison
    readonly said: PageWords
    readonly sort: PackSort
    /** The issues the pages are about: the partner's own in its order, or all of them in the joint pack. */
    readonly listed: readonly PackIssue[]
    /** The issues that have a place of their own: the listed ones, or those with contacts for a partner that has none of its own. */
    readonly placed: readonly PackIssue[]
    /** The number of an issue on the pages; null for one that is not listed. */
    readonly issueNumber: (id: IssueId) => string | null
    /** "Fråga 7 och 8", or the names of issues without a number; null for none. */
    readonly issueReferences: (ids: readonly IssueId[]) => string | null
    /** "7, 8" for a narrow column, without the issues that have no number. */
    readonly issueNumbers: (ids: readonly IssueId[]) => string
    /** How many interactions may be broken down. */
    readonly brokenDown: number
    readonly percent: (part: number, whole: number) => string
    /** A day in a sentence, "8 december 2026"; in a narrow column, "8 dec. 2026"; and without its year, "8 dec.". */
    readonly day: (on: IsoDate, precision?: DatePrecision) => string
    readonly dayBrief: (on: IsoDate, precision?: DatePrecision) => string
    readonly dayBare: (on: IsoDate) => string
    /** A day in a sentence without its year, "8 december". */
    readonly dayAndMonth: (on: IsoDate) => string
    readonly names: PeriodNames
  }

/** What a period and the one before are called: in a heading, in a sentence, and at the head of a narrow column. */
type PeriodNames = {
  readonly heading: string
  readonly sentence: string
  readonly short: string
  readonly shortBefore: string
  /** The period before in a sentence: "kvartal 3", or "perioden före". */
  readonly before: string
  /** "kvartalet före" or "perioden före", after a figure. */
  readonly after: string
}

function sortOf({ partner, figures }: PackMaterial): PackSort {
  if (partner === null) return 'joint'
  return figures.interactions === figures.secrecyMarked ? 'quiet' : 'partner'
}

/** The short names of a period that is no quarter, by its code: `PQ9`, `2026H2`, `2026`. Undefined where there is none before. */
function codesOf({ kind, code }: PackPeriod): readonly [now: string, before: string] | undefined {
  if (kind === 'project-quarter') {
    const number = Number(code.slice(2))
    return number > 1 ? [code, `PQ${number - 1}`] : undefined
  }
  if (kind === 'half-year') {
    const [year, half] = [Number(code.slice(0, 4)), code.slice(-1)]
    return [`H${half} ${year}`, half === '2' ? `H1 ${year}` : `H2 ${year - 1}`]
  }
  return kind === 'year' ? [code, String(Number(code) - 1)] : undefined
}

function periodNames(period: PackPeriod, sentence: string, said: PageWords): PeriodNames {
  const heading = atStart(sentence)
  const { quarter } = period
  if (quarter) {
    const before = quarterBefore(quarter)
    return {
      heading,
      sentence,
      short: said.shortQuarter(quarter.number),
      shortBefore: said.shortQuarter(before.number),
      before: said.quarterName(before.number, before.year === quarter.year ? null : before.year),
      after: said.quarterBefore,
    }
  }
  const [short, shortBefore] = codesOf(period) ?? [said.figures.now, said.figures.before]
  return { heading, sentence, short, shortBefore, before: said.periodBefore, after: said.periodBefore }
}

/** Returns what the blocks are made from. `sentence` is the name of the period in a sentence. */
export function pageTelling(
  material: PackMaterial,
  language: Language,
  choices: PageChoices,
  sentence: (telling: Telling) => string,
): PageTelling {
  const base = telling(material, language)
  const said = base.shared.pages
  const own = material.issues.filter(({ ownNumber }) => ownNumber !== null)
  const listed = material.partner === null ? material.issues : own
  const numbers = new Map(listed.map(({ id, ownNumber }, index) => [id, String(ownNumber ?? index + 1)]))
  const inOrder = (ids: readonly IssueId[]) => material.issues.filter(({ id }) => ids.includes(id)).map(({ id }) => id)
  const issueNumbers = (ids: readonly IssueId[]) =>
    inOrder(ids)
      .flatMap(id => numbers.get(id) ?? [])
      .join(', ')
  return {
    ...base,
    ...choices,
    texts: material.texts,
    indicators: material.indicators,
    comparison: material.comparison,
    said,
    sort: sortOf(material),
    listed,
    placed: listed.length > 0 ? listed : material.issues.filter(({ id }) => (material.figures.byIssue[id] ?? 0) > 0),
    issueNumber: id => numbers.get(id) ?? null,
    issueReferences: ids => {
      const sorted = inOrder(ids)
      const numbered = sorted.flatMap(id => numbers.get(id) ?? [])
      const named = sorted.filter(id => !numbers.has(id)).map(base.nameOf)
      if (sorted.length === 0) return null
      return [...(numbered.length === 0 ? [] : [said.issueReferences(numbered)]), ...named].join(', ')
    },
    issueNumbers,
    brokenDown: material.figures.interactions - material.figures.secrecyMarked,
    percent: (part, whole) => percentText(percentOf(part, whole) ?? 0, language),
    day: (on, precision) => plainDate(on, language, precision),
    dayBrief: (on, precision) => dayOnPage(on, language, precision),
    dayBare: on => dayWithoutYear(on, language),
    dayAndMonth: on => dayAndMonth(on, language),
    names: periodNames(material.period, sentence(base), said),
  }
}
