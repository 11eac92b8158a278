import type { BriefingVersion } from '../../../src-shared/briefings/briefing'
import { cutToLines } from '../../../src-shared/paper/fitted-lines'
import type { BriefingWords } from '../../../src-shared/text/sv/briefing'
import { type CitedSources, citedSources } from './cited-sources'
import { mainParts } from './main-column'
import { leftOutPhrases } from './named-left-out'
import type { PaperSource } from './paper-items'
import { heightOf, heightOfPart, heights, looks, rooms } from './paper-measures'
import { type PaperPart, type PaperPartId, shortened } from './paper-parts'
import { nearestDays, secondParts } from './second-page'
import { sideParts } from './side-column'

/** A briefing on its two pages: every part within its room, and what had none named. */
export type BriefingPages = {
  readonly main: readonly PaperPart[]
  readonly side: readonly PaperPart[]
  readonly second: readonly PaperPart[]
  /** The days to watch, in a sentence below the processes. */
  readonly nearest: string
  /** What was left out, in a sentence without its heading; empty if nothing was. */
  readonly leftOut: string
  readonly cited: CitedSources
}

/** A part that gives way when its page is too full, and how many things it keeps at least. */
type GivesWay = readonly [id: PaperPartId, keep: number]

const mainOrder: readonly GivesWay[] = [
  ['wording', 1],
  ['avoid', 2],
  ['questions', 2],
  ['wording', 0],
  ['avoid', 1],
  ['questions', 1],
]
const sideOrder: readonly GivesWay[] = [
  ['bench', 1],
  ['positions', 1],
  ['bench', 0],
  ['promises', 1],
  ['people', 2],
  ['practical', 0],
  ['people', 1],
]
/** From the end of each list, then the joint voice, then the second process. */
const secondOrder: readonly GivesWay[] = [
  ['contacts', 5],
  ['asked', 3],
  ['contacts', 3],
  ['asked', 2],
  ['joint', 0],
  ['process', 1],
  ['contacts', 1],
  ['asked', 1],
  ['contacts', 0],
  ['asked', 0],
]

/** Takes things from the end of the parts, in an order, until what is measured has room. Every step takes one thing. */
function fitted(
  parts: readonly PaperPart[],
  order: readonly GivesWay[],
  hasRoom: (parts: readonly PaperPart[]) => boolean,
): readonly PaperPart[] {
  let now = parts
  for (const [id, keep] of order)
    while (!hasRoom(now)) {
      const part = now.find(one => one.id === id)
      if (!part || part.items.length <= keep) break
      now = now.map(one => (one === part ? shortened(part, part.items.length - 1) : one))
    }
  return now
}

const sum = (parts: readonly PaperPart[]): number => parts.reduce((all, part) => all + heightOfPart(part), 0)
const itemsOf = (parts: readonly PaperPart[]) => parts.flatMap(({ items }) => items)

/** The most lines that say what was left out. */
const mostLeftOut = 4

/** Returns a saved version on two pages. What is least important is left out until everything has room, and is named. */
export function fitPages(version: BriefingVersion, words: BriefingWords): BriefingPages {
  const source: PaperSource = { version, words }
  const main = fitted(mainParts(source), mainOrder, parts => sum(parts) <= rooms.first)
  const side = fitted(sideParts(source), sideOrder, parts => sum(parts) <= rooms.first)
  const nearest = nearestDays(source)
  const about = (second: readonly PaperPart[]) => {
    const hasProcess = second.some(({ id, items }) => id === 'process' && items.length > 0)
    const phrases = leftOutPhrases(source, [...main, ...side, ...second], hasProcess ? nearest.left : 0)
    const said = phrases.length === 0 ? '' : `${phrases.join(', ')}. ${words.paper.allIsInTalan}`
    return {
      nearest: hasProcess ? nearest.text : '',
      leftOut: cutToLines(said, { ...looks.leftOut, width: looks.leftOut.width - 18 }, mostLeftOut),
      cited: citedSources(itemsOf([...main, ...side, ...second]), words),
    }
  }
  const heightOfRest = ({ nearest: days, leftOut, cited }: ReturnType<typeof about>): number =>
    (days === '' ? 0 : heightOf(days, looks.nearest) + 1.6) +
    (leftOut === '' ? 0 : heightOf(`${words.paper.leftOut} ${leftOut}`, looks.leftOut) + heights.leftOut) +
    (cited.paragraph === ''
      ? 0
      : heightOf(`${words.paper.sources} ${cited.paragraph} ${words.paper.byHand}`, looks.sources) + heights.sources)
  const second = fitted(
    secondParts(source),
    secondOrder,
    parts => sum(parts) + heightOfRest(about(parts)) <= rooms.second,
  )
  return { main, side, second, ...about(second) }
}
