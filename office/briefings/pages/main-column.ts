import type { OwnPart } from '../../../src-shared/briefings/briefing'
import { type OwnOnPaper, ownLooks, ownOnPaper } from '../../../src-shared/briefings/own-fit'
import { cutToLines, linesNeeded } from '../../../src-shared/paper/fitted-lines'
import { point } from '../../../src-shared/paper/letter-widths'
import { citedBy, cutNoted, itemOf, type PaperSource, sectionOf, toldOf, withNotes } from './paper-items'
import { heightOf, looks } from './paper-measures'
import { type PaperItem, type PaperPart, withinLines } from './paper-parts'

const high = (lines: number, { line }: { readonly line: number }): number => lines * line * point

const messageItems = ({ kept }: OwnOnPaper): PaperItem[] =>
  kept.map(({ title, more, titleLines, moreLines }) =>
    itemOf({
      lead: title,
      cells: [more],
      lines: titleLines + moreLines,
      height: 3.3 + high(titleLines, ownLooks.message) + high(moreLines, ownLooks.messageMore),
    }),
  )

const wantHeight = (titleLines: number, moreLines: number): number =>
  6.4 + high(titleLines, ownLooks.want) + high(moreLines, ownLooks.wantMore)

/** Returns what we want: what a person wrote, otherwise the first thing that the meeting is to ask for. */
function wantPart(source: PaperSource): PaperPart {
  const { version, words } = source
  const part = { id: 'want', heading: words.own.purpose, columns: [] } as const
  const { kept } = ownOnPaper('purpose', version.own.purpose)
  const [own] = kept
  if (own) {
    const { title, more, titleLines, moreLines } = own
    const lines = titleLines + moreLines
    return {
      ...part,
      left: 0,
      items: [itemOf({ lead: title, cells: [more], lines, height: wantHeight(titleLines, moreLines) })],
    }
  }
  const asks = sectionOf(source, 'meeting').lines.filter(({ id }) => id.startsWith('ask:'))
  const [first, second] = asks
  if (!first) return { ...part, items: [], left: 0 }
  const sources = citedBy(first)
  const lead = cutNoted(first.text, ownLooks.want, 2, sources)
  const more = cutToLines(second?.text ?? '', ownLooks.wantMore, 2)
  const leadLines = linesNeeded(withNotes(lead, sources), ownLooks.want)
  const moreLines = linesNeeded(more, ownLooks.wantMore)
  const item = itemOf({
    lead,
    cells: [more],
    sources,
    lines: leadLines + moreLines,
    height: wantHeight(leadLines, moreLines),
  })
  return { ...part, items: [item], left: Math.max(0, asks.length - 2) }
}

function pointsPart({ version, words }: PaperSource, id: 'questions' | 'avoid'): PaperPart {
  const { kept, left } = ownOnPaper(id, version.own[id])
  const items = kept.map(({ title, titleLines }) =>
    itemOf({ lead: title, lines: titleLines, height: 2.4 + high(titleLines, ownLooks.point) }),
  )
  return { id, heading: words.own[id satisfies OwnPart], columns: [], items, left }
}

/** The lines for how the issues are worded. */
const wordingLines = 4

function wordingPart(source: PaperSource): PaperPart {
  const { told } = toldOf(sectionOf(source, 'wording').lines)
  const each = Math.max(1, Math.floor(wordingLines / Math.max(1, told.length)))
  // The name of the issue is half-bold, which the width allows for.
  const look = { ...looks.wording, width: looks.wording.width - 8 }
  const items = told.map(line => {
    const sources = citedBy(line)
    const said = [line.text, line.detail].filter(Boolean).join(' ')
    const whole = cutNoted(`${line.lead}: ${said}`, look, each, sources)
    const isNamed = whole.startsWith(`${line.lead}: `)
    const lines = linesNeeded(withNotes(whole, sources), look)
    return itemOf({
      lead: isNamed ? `${line.lead}:` : whole,
      cells: [isNamed ? whole.slice(line.lead.length + 2) : ''],
      sources,
      lines,
      height: lines * looks.wording.line * point + 0.8,
    })
  })
  const heading = source.words.paper.wording(new Set(told.map(({ lead }) => lead)).size)
  return withinLines({ id: 'wording', heading, columns: [], items, left: 0 }, wordingLines)
}

/** Returns the left column of the first page: what we say, within the lines that each part has. */
export function mainParts(source: PaperSource): readonly PaperPart[] {
  const { version, words } = source
  const messages = ownOnPaper('messages', version.own.messages)
  return [
    {
      id: 'messages',
      heading: words.paper.messages(messages.kept.length),
      columns: [],
      items: messageItems(messages),
      left: messages.left,
    },
    wantPart(source),
    pointsPart(source, 'questions'),
    pointsPart(source, 'avoid'),
    wordingPart(source),
  ]
}

/** Returns what is practical, as the last part of the side column. */
export function practicalPart({ version, words }: PaperSource): PaperPart {
  const { kept } = ownOnPaper('logistics', version.own.logistics)
  const items = kept.map(({ title, titleLines }) =>
    itemOf({ lead: title, lines: titleLines, height: heightOf(title, ownLooks.practical) }),
  )
  return { id: 'practical', heading: words.own.logistics, columns: [], items, left: 0 }
}
