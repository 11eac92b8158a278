import type { BriefingLine, BriefingSectionId } from '../../../src-shared/briefings/briefing'
import { cutToLines, linesNeeded } from '../../../src-shared/paper/fitted-lines'
import { point } from '../../../src-shared/paper/letter-widths'
import { dayShort } from '../../../src-shared/text/dates'
import { citedBy, cutNoted, itemOf, type PaperSource, sectionOf, toldOf, withNotes } from './paper-items'
import { columnSpace, columnWidths, heightOf, heights, looks } from './paper-measures'
import { type PaperItem, type PaperPart, withinLines } from './paper-parts'

/** The lines of the tables, and how many processes are drawn. */
const lines = { asked: 9, contacts: 11, joint: 4 } as const
const mostProcesses = 2
/** The most lines of a row. */
const mostInRow = 2

const isDay = (lead: string): boolean => /^\d{4}-\d\d-\d\d$/.test(lead)

/** Returns the day of a row where space is limited: without its year if that is the year of the briefing, or the one before it. */
export function shortDay({ version }: PaperSource, lead: string): string {
  if (!isDay(lead)) return lead
  const { language, asOf } = version.content
  const day = dayShort(lead, language).replaceAll(' ', '\u00a0')
  return lead.slice(0, 4) === asOf.slice(0, 4) ? day : `${day}\u00a0${lead.slice(0, 4)}`
}

function processPart(source: PaperSource): PaperPart {
  const { told } = toldOf(sectionOf(source, 'process').lines)
  const items = told
    .filter(({ id }) => id.startsWith('process:'))
    .map(line => {
      const sources = citedBy(line)
      const steps = (line.steps ?? []).slice(0, 4).map(step => ({
        ...step,
        name: cutToLines(step.name, looks.step, 3),
        on: cutToLines(step.on, looks.step, 1),
      }))
      // A version of the first template has its stages in words.
      const wide = { ...looks.step, width: 117 }
      const text = cutToLines(line.steps ? '' : line.detail, wide, 3)
      const name = cutToLines(line.text.replace(/\.$/, ''), looks.process, 3)
      const drawn =
        heights.stepHead + Math.max(0, ...steps.map(({ name: one }) => heightOf(one, looks.step))) + heights.stepDay
      const beside = steps.length > 0 ? drawn : heightOf(text, wide)
      const height = heights.process + Math.max(heightOf(withNotes(name, sources), looks.process), beside)
      return itemOf({ lead: name, cells: [text], sources, steps, lines: 3, height })
    })
  return withinLines(
    { id: 'process', heading: source.words.paper.process, columns: [], items, left: 0 },
    Number.POSITIVE_INFINITY,
    mostProcesses,
  )
}

/** Returns a row of a table whose cells have the widths given, the day first. */
function rowOf(
  source: PaperSource,
  line: BriefingLine,
  cells: readonly string[],
  widths: readonly number[],
  group?: string,
): PaperItem {
  const sources = citedBy(line)
  const look = (at: number) => ({ ...looks.cell, width: (widths[at + 1] ?? 0) - columnSpace })
  // The numbers of the sources are in the first cell, which keeps room for them.
  const cut = cells.map((text, at) =>
    at === 0 ? cutNoted(text, look(0), mostInRow, sources) : cutToLines(text, look(at), mostInRow),
  )
  const most = Math.max(1, ...cut.map((text, at) => linesNeeded(at === 0 ? withNotes(text, sources) : text, look(at))))
  return itemOf({
    lead: shortDay(source, line.lead),
    cells: cut,
    sources,
    lines: most,
    height: heights.row + most * looks.cell.line * point,
    ...(group !== undefined && { group }),
  })
}

const maskedRow = ({ words }: PaperSource, masked: number, columns: number, group?: string): PaperItem[] =>
  masked === 0
    ? []
    : [
        itemOf({
          lead: '',
          cells: [words.paper.masked(masked), ...Array.from({ length: columns - 2 }, () => '')],
          tone: 'masked',
          stands: masked,
          lines: 1,
          height: heights.row + looks.cell.line * point,
          ...(group !== undefined && { group }),
        }),
      ]

function askedPart(source: PaperSource): PaperPart {
  const { paper } = source.words
  const { told, masked } = toldOf(sectionOf(source, 'results').lines)
  const cellsOf = ({ cells, text }: BriefingLine) => cells ?? [text, '', '']
  const hasImprint = told.some(line => (cellsOf(line)[2] ?? '') !== '')
  const widths = hasImprint ? columnWidths.askedWithImprint : columnWidths.asked
  const { day, asked, answer, imprint } = paper.columns
  const columns = hasImprint ? [day, asked, answer, imprint] : [day, asked, answer]
  const items = [
    ...told.map(line => rowOf(source, line, cellsOf(line).slice(0, widths.length - 1), widths)),
    ...maskedRow(source, masked, columns.length),
  ]
  const heading = hasImprint || told.length === 0 ? paper.asked : paper.askedWithoutImprint
  return withinLines({ id: 'asked', heading, columns, items, left: 0 }, lines.asked)
}

/** The sections of contacts, and how many of each are shown at most: with those we meet first. */
const contactGroups = [
  ['contacts-person', 'person', 3],
  ['contacts-organisation', 'organisation', 3],
  ['contacts-issue', 'issue', 2],
] as const satisfies readonly (readonly [BriefingSectionId, string, number])[]

function contactsPart(source: PaperSource): PaperPart {
  const { paper } = source.words
  const { day, what, with: whom } = paper.columns
  let left = 0
  const items = contactGroups.flatMap(([id, group, most]) => {
    const { told, masked } = toldOf(sectionOf(source, id).lines)
    const name = paper.groups[group]
    left += Math.max(0, told.length - most)
    return [
      ...told
        .slice(0, most)
        .map(line => rowOf(source, line, line.cells ?? [line.text, line.detail], columnWidths.contacts, name)),
      ...maskedRow(source, masked, 3, name),
    ]
  })
  return withinLines(
    { id: 'contacts', heading: paper.contacts, columns: [day, what, whom], items, left },
    lines.contacts,
  )
}

function jointPart(source: PaperSource): PaperPart {
  const { paper } = source.words
  const counts = sectionOf(source, 'who').lines.filter(({ id, tone }) => id === 'counts' && tone !== 'masked')
  const partners = toldOf(sectionOf(source, 'partners').lines).told
  const gaps = toldOf(sectionOf(source, 'gaps').lines).told
  const part = { id: 'joint', heading: paper.joint, columns: [], left: 0 } as const
  if (counts.length + partners.length + gaps.length === 0) return { ...part, items: [] }
  const [first] = partners
  const sources = first ? citedBy(first) : []
  const said = [
    ...counts.map(({ text }) => text),
    ...partners.map(({ id, lead, text, cells }) => (id === 'joint' ? text : `${lead}: ${cells?.[0] ?? text}`)),
    ...gaps.map(({ lead, text }) => `${paper.gap} ${lead}. ${text}`),
  ].join(' ')
  const text = cutNoted(said, looks.joint, lines.joint, sources)
  const used = linesNeeded(withNotes(text, sources), looks.joint)
  return { ...part, items: [itemOf({ lead: text, sources, lines: used, height: used * looks.joint.line * point })] }
}

/** How many days to watch are told, the nearest first. */
const mostDays = 3

/**
 * Returns the nearest days to watch in one sentence of at most two lines, and how many days it leaves out. The processes are named where there
 * is room for it.
 */
export function nearestDays(source: PaperSource): { readonly text: string; readonly left: number } {
  const { told } = toldOf(sectionOf(source, 'process').lines)
  const nameOf = new Map(
    told
      .filter(({ id }) => id.startsWith('process:'))
      .map(({ id, text }) => [id.slice('process:'.length), text.replace(/\.$/, '')]),
  )
  const days = told
    .filter(({ id }) => id.startsWith('watch:'))
    .sort((one, other) => one.lead.localeCompare(other.lead))
    .map(({ id, lead, text }) => {
      const process = nameOf.get([...nameOf.keys()].find(key => id.startsWith(`watch:${key}:`)) ?? '')
      const what = `${shortDay(source, lead)} ${text.replace(/\.$/, '')}`
      return { short: what, long: nameOf.size > 1 && process ? `${what} (${process})` : what }
    })
  const { nearest, nowMeans } = source.words.paper
  const said = (count: number, form: 'long' | 'short') =>
    `${nowMeans} ${nearest} ${days
      .slice(0, count)
      .map(day => day[form])
      .join('; ')}.`
  const fits = (count: number, form: 'long' | 'short') => linesNeeded(said(count, form), looks.nearest) <= 2
  const all = Math.min(mostDays, days.length)
  const form = fits(all, 'long') ? 'long' : 'short'
  let count = all
  while (count > 1 && !fits(count, form)) count -= 1
  return {
    text: days.length === 0 ? nowMeans : cutToLines(said(count, form), looks.nearest, 2),
    left: days.length - count,
  }
}

/** Returns the second page: what one looks up. */
export const secondParts = (source: PaperSource): readonly PaperPart[] => [
  processPart(source),
  askedPart(source),
  contactsPart(source),
  jointPart(source),
]
