import type { BarsBlock } from '../../../src-shared/packs/blocks/chart-blocks'
import type { Bar } from '../../../src-shared/packs/blocks/issue-block'
import { monthAlone, monthName, monthShort } from '../../../src-shared/text/dates'
import { atStart } from '../../../src-shared/text/thing-name'
import type { PageTelling } from './page-telling'

type Counted = Pick<Bar, 'count' | 'state'> & { readonly name: string }

/** The same bars in words: "Juli 1, augusti 1, november 5 hittills, december återstår." */
function inWords({ said }: PageTelling, heading: string, bars: readonly Counted[]): string {
  const parts = bars.map(({ name, count, state }) => {
    if (state === 'coming') return said.barComing(name)
    return count === null ? said.barNoLog(name) : said.barPart(name, count, state)
  })
  return `${heading}: ${parts.join(', ')}.`
}

/** Which day the log begins, as the comparison knows it: before it nothing was counted, which is not the same as none. */
function logBegins({ comparison }: PageTelling): string {
  const project = comparison.project?.quarters ?? []
  const all = [...comparison.quarters, ...project]
  if (all.every(({ hasLog }) => hasLog)) return ''
  return (
    all
      .filter(({ hasLog }) => hasLog)
      .map(({ period }) => period.from)
      .toSorted()[0] ?? ''
  )
}

/** The names of quarters below their months, in a report on one quarter. */
function quarterSpans({ material, names }: PageTelling, months: readonly string[]): BarsBlock['spans'] {
  if (material.period.quarter === null) return []
  const half = months.findIndex(month => month >= material.period.period.from.slice(0, 7))
  if (half <= 0) return []
  return [
    { label: names.shortBefore, from: 0, to: half - 1 },
    { label: names.short, from: half, to: months.length - 1 },
  ]
}

/** Returns the months of the period before and of this one as bars; undefined where none has a contact. */
export function monthBars(telling: PageTelling): BarsBlock | undefined {
  const { material, said, language } = telling
  const { months, all } = material.page.months
  if (!all.some(count => count > 0)) return undefined
  const { period } = material.period
  const today = material.madeOn
  const begins = logBegins(telling)
  const bars = months.map((month, index): Bar => {
    const count = all[index] ?? 0
    const isAhead = material.isRunning && month > today.slice(0, month.length)
    // What is noted as held on a day that has not come is in every total, so its month has a bar too.
    const isComing = isAhead && count === 0
    const hasLog = count > 0 || begins === '' || month >= begins.slice(0, month.length)
    return {
      id: `months:${month}`,
      label: monthShort(month, language),
      count: isComing || !hasLog ? null : count,
      state: isComing
        ? 'coming'
        : isAhead || (material.isRunning && month === today.slice(0, month.length))
          ? 'running'
          : 'ended',
      isLabelled: !isComing && hasLog,
      isThisPeriod: month >= period.from.slice(0, month.length),
    }
  })
  const named = bars.map((bar, index) => {
    const month = months[index] ?? ''
    const name = months.length > 12 ? monthName : monthAlone
    return { ...bar, name: month.length === 4 ? month : name(month, language) }
  })
  return {
    kind: 'bars',
    id: 'months',
    use: 'months',
    heading: said.months,
    bars,
    spans: quarterSpans(telling, months),
    alternative: inWords(telling, said.months, named),
  }
}

/** The quarter of the project that a report is about: its own, or the one of its last day that has been reached. */
const isOfReport = ({ material }: PageTelling, from: string, to: string): boolean =>
  from <= material.period.period.to && to >= material.period.period.from

/** Returns the quarters of the project as bars, the coming ones as dots; undefined without a project. */
export function projectBars(telling: PageTelling): BarsBlock | undefined {
  const { comparison, said } = telling
  const { project } = comparison
  if (!project?.quarters.some(({ count }) => (count ?? 0) > 0)) return undefined
  const known = project.quarters.map((quarter): Bar => {
    const { number, count, isRunning, period } = quarter
    return {
      id: `project:${number}`,
      label: String(number),
      count,
      state: isRunning ? 'running' : 'ended',
      isLabelled: count !== null && count > 0,
      isThisPeriod: isOfReport(telling, period.from, period.to),
    }
  })
  const coming = Array.from({ length: Math.max(0, project.of - known.length) }, (_, index): Bar => {
    const number = known.length + index + 1
    return {
      id: `project:${number}`,
      label: String(number),
      count: null,
      state: 'coming',
      isLabelled: false,
      isThisPeriod: false,
    }
  })
  const bars = [...known, ...coming]
  const total = project.quarters.at(-1)?.cumulative ?? null
  const words = inWords(
    telling,
    said.project,
    bars.map(bar => ({ ...bar, name: `PQ${bar.label}` })),
  )
  return {
    kind: 'bars',
    id: 'project',
    use: 'project',
    heading: said.project,
    bars,
    spans: [],
    alternative: total === null ? words : `${words} ${said.projectTotal(total)}`,
  }
}

/** Returns how to read the bars: what hatched ones, dashes and dots mean. Empty when there are none of them. */
export function barsNote({ said, material, day }: PageTelling, blocks: readonly BarsBlock[]): string {
  const bars = blocks.flatMap(block => block.bars)
  return atStart(
    said.barsNote(
      bars.some(({ state }) => state === 'running'),
      day(material.madeOn),
      bars.some(({ state, count }) => state !== 'coming' && count === null),
      bars.some(({ state }) => state === 'coming'),
    ),
  )
}
