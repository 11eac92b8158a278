import { fromMarkdown } from 'mdast-util-from-markdown'
import { writtenLink } from '../../program/written-link'
import { mentionedBy } from './mention'
import { mayHaveMarks } from './note-marks'
import type { NoteBlock, NoteItem, NotePiece, NoteRun } from './note-parts'

type Read = ReturnType<typeof fromMarkdown>['children'][number]
type ListOfItems = Extract<Read, { type: 'list' }>
type Phrase = Extract<Read, { type: 'paragraph' }>['children'][number]
type Link = Extract<Phrase, { type: 'link' }>

/**
 * The marks of Markdown that a note does not have. They are text: code and raw HTML, pictures, rules and underlined headings, and all that
 * is written by a backslash or an ampersand, since `\\server\mapp` and `&` are typed as such.
 */
const unread = [
  'autolink',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
]

/**
 * A longer note, and one with more of these signs, is shown as it is typed: finding out which of them belong together takes a time that grows
 * with the square of their number. A note of 30,000 characters takes less than a second.
 */
const longestRead = 30_000
const mostMarks = 2000

/** Lists and quotes in one another are read this deep. Deeper ones are shown as they are typed. */
const deepest = 12

/** So many signs in a row are not typed as marks. */
const unlike = /[[\]*_]{40}|(?:[>*+-][ \t]*){40}/u

const isRead = (note: string): boolean =>
  mayHaveMarks(note) &&
  note.length <= longestRead &&
  (note.match(/[*_[]/gu)?.length ?? 0) <= mostMarks &&
  !unlike.test(note)

const offsetsOf = ({ position }: Read): readonly [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
]

/**
 * Returns the lines of a text, with a break between them and the place of each in the note. The lines are in the note as they are in the text,
 * but what stands before and after them there may be left out.
 */
function runsOf(note: string, text: string, from: number): NotePiece[] {
  let at = from
  return text.split('\n').flatMap((line, place): NotePiece[] => {
    const before = at
    const found = note.indexOf(line, at)
    const start = found < 0 ? at : found
    at = start + line.length
    const run = line === '' ? [] : [{ is: 'text' as const, text: line, at: start }]
    return place === 0 ? run : [{ is: 'break', at: before }, ...run]
  })
}

const bare = /https:\/\/[^\s<>"”“»«]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}\.\p{L}{2,}/giu

/** True if Talan opens what the address leads to: a web page by https, or a letter. */
const isOpened = (address: string): boolean => {
  const kind = writtenLink(address)?.kind
  return kind === 'https' || kind === 'mailto'
}

/** Returns a run with the web and e-mail addresses in it as links. A sign that ends the sentence is no part of an address. */
function withBareLinks(run: NoteRun): NotePiece[] {
  const pieces: NotePiece[] = []
  let from = 0
  const upTo = (end: number) => {
    if (end > from) pieces.push({ is: 'text', text: run.text.slice(from, end), at: run.at + from })
    from = end
  }
  for (const found of run.text.matchAll(bare)) {
    const address = found[0].replace(/[.,;:!?)\]'’]+$/u, '')
    if (!isOpened(address)) continue
    upTo(found.index)
    const at = run.at + found.index
    pieces.push({ is: 'link', address, at, pieces: [{ is: 'text', text: address, at }] })
    from = found.index + address.length
  }
  upTo(run.text.length)
  return pieces
}

const withLinks = (pieces: readonly NotePiece[]): NotePiece[] =>
  pieces.flatMap(piece => (piece.is === 'text' ? withBareLinks(piece) : [piece]))

/** What a link of Markdown is in a note: a mention, a link that Talan opens, or the text as it is typed. */
function linkPieces(note: string, link: Link): NotePiece[] {
  const [at, end] = offsetsOf(link)
  const typed = note.slice(at, end)
  const mentioned = mentionedBy(link.url)
  const [, name] = /^\[([^\]\n]+)\]/u.exec(typed) ?? []
  if (mentioned && name) return [{ is: 'mention', at, mentioned, name: { is: 'text', text: name, at: at + 1 } }]
  const address = link.url.replace(/^mailto:/iu, '')
  const pieces = piecesOf(note, link.children, false)
  // A title is nowhere to be read, and what leads elsewhere is opened by nobody: both stay as they are typed.
  const isPicture = note[at - 1] === '!'
  const isShown = isOpened(address) && !isPicture && link.title == null && pieces.length > 0
  return isShown ? [{ is: 'link', at, address, pieces }] : withLinks(runsOf(note, typed, at))
}

/** Stars within a word are no marks: 2*3*4. */
const isLetter = /[\p{L}\p{N}]/u

function piecesOf(note: string, nodes: readonly Phrase[], areLinksRead = true): NotePiece[] {
  return nodes.flatMap((node): NotePiece[] => {
    const [at, end] = offsetsOf(node)
    switch (node.type) {
      case 'text': {
        const runs = runsOf(note, node.value, at)
        return areLinksRead ? withLinks(runs) : runs
      }
      case 'break':
        return [{ is: 'break', at }]
      case 'strong':
      case 'emphasis': {
        if (isLetter.test(note[at - 1] ?? '') && isLetter.test(note[end] ?? ''))
          return runsOf(note, note.slice(at, end), at)
        const pieces = piecesOf(note, node.children, areLinksRead)
        return [{ is: node.type === 'strong' ? 'bold' : 'italic', at, pieces }]
      }
      case 'link':
        return linkPieces(note, node)
      default:
        return runsOf(note, note.slice(at, end), at)
    }
  })
}

function itemOf(note: string, item: ListOfItems['children'][number], depth: number): NoteItem {
  const [at] = offsetsOf(item)
  const marker = /^(?:\d+[.)]|[-+*])/u.exec(note.slice(at, at + 12))?.[0] ?? ''
  return { at, marker, blocks: blocksOf(note, item.children, depth) }
}

function blockOf(note: string, node: Read, depth: number): NoteBlock {
  const [at, end] = offsetsOf(node)
  if (node.type === 'paragraph') return { is: 'paragraph', at, pieces: piecesOf(note, node.children) }
  if (node.type === 'heading' && node.depth <= 2 && node.children.length > 0)
    return { is: 'heading', at, level: node.depth === 1 ? 1 : 2, pieces: piecesOf(note, node.children) }
  if (node.type === 'blockquote' && depth < deepest && node.children.length > 0)
    return { is: 'quote', at, blocks: blocksOf(note, node.children, depth + 1) }
  if (node.type === 'list' && depth < deepest) {
    const items = node.children.map(item => itemOf(note, item, depth + 1))
    return { is: 'list', at, isNumbered: node.ordered === true, items }
  }
  return { is: 'paragraph', at, pieces: runsOf(note, note.slice(at, end), at) }
}

const blocksOf = (note: string, nodes: readonly Read[], depth: number): NoteBlock[] =>
  nodes.map(node => blockOf(note, node, depth))

/** Returns the parts of a note: those that the few marks it may have make of it. Everything else in it is text. Never throws. */
export function noteBlocks(note: string): readonly NoteBlock[] {
  if (!isRead(note)) return [{ is: 'paragraph', at: 0, pieces: runsOf(note, note, 0) }]
  const { children } = fromMarkdown(note, { extensions: [{ disable: { null: unread } }] })
  return blocksOf(note, children, 0)
}
