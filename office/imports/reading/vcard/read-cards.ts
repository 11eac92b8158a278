import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { decodeText } from '../decode-text'
import { cardLines } from './card-lines'
import { type CardProperty, cardProperty } from './card-property'
import { contentLine } from './content-line'

/** One card of a file with its properties in order. */
export type Card = {
  /** The line of the file with its `BEGIN`. */
  readonly line: number
  readonly properties: readonly CardProperty[]
  readonly problems: readonly ReadProblem[]
}

type OpenCard = {
  readonly line: number
  version: string
  readonly properties: CardProperty[]
  readonly problems: ReadProblem[]
  /** How many cards are open inside this one: older programs write the card of an agent within a card. */
  within: number
}

/** The most properties of one card that are read. A card with more is no card of a person. */
const mostProperties = 5_000

/**
 * Returns the bytes of a file, one a character. A file in UTF-16, or in an encoding that the user chose, is first written as UTF-8, so
 * that all cards are read alike.
 */
function asBytes(file: Uint8Array, chosen: string | undefined): string {
  const { text, encoding } = decodeText(file, chosen)
  const bytes = chosen !== undefined || encoding.startsWith('utf-16') ? Buffer.from(text, 'utf8') : Buffer.from(file)
  return bytes.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '')
}

/** Returns the same problems without those that say the same of the same property. */
const once = (problems: readonly ReadProblem[]): ReadProblem[] => [
  ...new Map(problems.map(problem => [`${problem.code} ${problem.field} ${problem.said}`, problem])).values(),
]

/** Reads a line into a card. A line that cannot be read is a problem of its card, and the other lines are kept. */
function readInto(card: OpenCard, line: { readonly line: number; readonly bytes: string }): void {
  if (card.properties.length >= mostProperties) {
    card.problems.push({ code: 'cell-too-long' })
    return
  }
  const content = contentLine(line)
  if (!content) {
    // The line may hold what is never stored, so only its number is told.
    card.problems.push({ code: 'unknown-value', field: String(line.line) })
    return
  }
  const { property, problems } = cardProperty(content, card.version)
  if (property.name === 'VERSION') card.version = property.texts[0]?.trim() ?? ''
  card.properties.push(property)
  card.problems.push(...problems)
}

/** Returns the cards of a file of version 2.1, 3.0 or 4.0. A card that has no end has the problem `broken-record`. */
export function* readCards(file: Uint8Array, encoding?: string): Generator<Card> {
  let card: OpenCard | null = null
  const finished = ({ line, properties, problems }: OpenCard, isWhole: boolean): Card => ({
    line,
    properties,
    problems: isWhole ? once(problems) : [{ code: 'broken-record' }, ...once(problems)],
  })
  for (const line of cardLines(asBytes(file, encoding))) {
    const boundary = /^\s*(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(line.bytes)?.[1]?.toUpperCase()
    if (boundary === 'BEGIN') {
      if (card && (card.within > 0 || card.properties.at(-1)?.name === 'AGENT')) {
        card.within += 1
        continue
      }
      if (card) yield finished(card, false)
      card = { line: line.line, version: '', properties: [], problems: [], within: 0 }
    } else if (boundary === 'END' && card) {
      card.within -= 1
      if (card.within >= 0) continue
      yield finished(card, true)
      card = null
    } else if (card && card.within === 0) readInto(card, line)
  }
  if (card) yield finished(card, false)
}
