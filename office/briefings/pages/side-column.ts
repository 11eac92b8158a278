import type { BriefingLine } from '../../../src-shared/briefings/briefing'
import { cutToLines, type LineLook, linesNeeded } from '../../../src-shared/paper/fitted-lines'
import { point } from '../../../src-shared/paper/letter-widths'
import { practicalPart } from './main-column'
import { citedBy, cutNoted, itemOf, type PaperSource, sectionOf, toldOf, withNotes } from './paper-items'
import { heights, looks } from './paper-measures'
import { type PaperItem, type PaperPart, withinLines } from './paper-parts'

/** The lines of each part of the side column. The people to be met and our bench share theirs. */
const lines = { people: 16, positions: 6, promises: 7 } as const

/** The space that a person or a promise has around its lines, in millimetres. */
const around = 3.3

/** Returns an entry of the column: a name, and below it a text in a look of its own. */
function entryOf(
  line: BriefingLine,
  lead: string,
  texts: readonly (readonly [text: string, most: number])[],
  look: LineLook,
): PaperItem {
  const sources = citedBy(line)
  const name = cutToLines(lead, looks.name, 2)
  const said = texts.filter(([text]) => text.trim() !== '')
  const cells = said.map(([text, most], at) =>
    at === said.length - 1 ? cutNoted(text, look, most, sources) : cutToLines(text, look, most),
  )
  const last = cells.at(-1)
  const used =
    linesNeeded(last === undefined ? withNotes(name, sources) : name, looks.name) +
    cells.reduce(
      (sum, text, at) => sum + linesNeeded(at === cells.length - 1 ? withNotes(text, sources) : text, look),
      0,
    )
  return itemOf({ lead: name, cells, tone: line.tone, sources, lines: used, height: around + used * look.line * point })
}

/** What is masked is told as one thing, last. */
const maskedItem = ({ words }: PaperSource, masked: number, look: LineLook): PaperItem[] =>
  masked === 0
    ? []
    : [
        itemOf({
          lead: '',
          cells: [words.paper.masked(masked)],
          tone: 'masked',
          stands: masked,
          lines: 1,
          height: around + look.line * point,
        }),
      ]

function peopleParts(source: PaperSource): readonly [people: PaperPart, bench: PaperPart] {
  const { words } = source
  const section = sectionOf(source, 'who')
  const { told, masked } = toldOf(section.lines.filter(({ id }) => id !== 'counts'))
  const people = [
    ...told.map((line, at) =>
      entryOf(
        line,
        line.lead,
        [
          [line.text, at === 0 ? 3 : 2],
          [line.detail, at === 0 ? 3 : 2],
        ],
        looks.side,
      ),
    ),
    ...maskedItem(source, masked, looks.side),
  ]
  const isMet = section.heading === words.headings.who
  const met = withinLines(
    {
      id: 'people',
      heading: isMet ? words.paper.who(told.length) : section.heading,
      columns: [],
      items: people,
      left: 0,
    },
    lines.people,
  )
  const bench = toldOf(sectionOf(source, 'bench').lines)
  const items = [
    ...bench.told.map(line =>
      entryOf(
        line,
        line.lead,
        [
          [line.text, 2],
          [line.detail, 2],
        ],
        looks.side,
      ),
    ),
    ...maskedItem(source, bench.masked, looks.side),
  ]
  const room = lines.people - met.items.reduce((sum, item) => sum + item.lines, 0)
  return [met, withinLines({ id: 'bench', heading: words.paper.bench, columns: [], items, left: 0 }, room)]
}

function positionsPart(source: PaperSource): PaperPart {
  const { told, masked } = toldOf(sectionOf(source, 'positions').lines)
  const items = told.map((line, at) => {
    const sources = citedBy(line)
    const said = `${line.lead}: ${[line.text, line.detail].filter(Boolean).join(' ')}`
    const text = cutNoted(said, looks.sideSmall, at === 0 ? 4 : 2, sources)
    const used = linesNeeded(withNotes(text, sources), looks.sideSmall)
    // Only the first position is drawn; it is that of the person who is met.
    const marks = at === 0 ? line.marks : undefined
    return itemOf({
      lead: text,
      sources,
      lines: used,
      height: used * looks.sideSmall.line * point + 1.5 + (marks ? heights.scale : 0),
      ...(marks && { marks }),
    })
  })
  const all = [...items, ...maskedItem(source, masked, looks.sideSmall)]
  return withinLines(
    { id: 'positions', heading: source.words.paper.positions, columns: [], items: all, left: 0 },
    lines.positions,
  )
}

function promisesPart(source: PaperSource): PaperPart {
  const { told, masked } = toldOf(sectionOf(source, 'commitments').lines)
  const items = [
    ...told.map(line => {
      const [lead = line.lead, text = line.text] = line.cells ?? []
      return entryOf(line, lead, [[text, 2]], looks.side)
    }),
    ...maskedItem(source, masked, looks.side),
  ]
  return withinLines(
    { id: 'promises', heading: source.words.paper.promises, columns: [], items, left: 0 },
    lines.promises,
  )
}

/** Returns the right column of the first page: whom we meet, where they stand, and what was promised. */
export function sideParts(source: PaperSource): readonly PaperPart[] {
  const [people, bench] = peopleParts(source)
  return [people, positionsPart(source), bench, promisesPart(source), practicalPart(source)]
}
