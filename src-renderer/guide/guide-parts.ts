import { folded, wordsOf } from '../../src-shared/names/folded-text'

/** A part of a section, as the guide writes it. */
export type GuideBlock =
  | { readonly is: 'text' | 'code'; readonly text: string }
  | { readonly is: 'list'; readonly isNumbered: boolean; readonly items: readonly string[] }
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A section of the guide: its heading, how deep it is (1 to 3), and the name by which the guide's own links lead to it. */
export type GuideSection = {
  readonly heading: string
  readonly level: number
  readonly anchor: string
  readonly blocks: readonly GuideBlock[]
}

/** The name of a heading in a link: in small letters, with hyphens between the words. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map(cell => cell.trim())
const isRule = (line: string): boolean => /^\|[-:| ]+\|?\s*$/.test(line)
const item = /^(?:-|\d+\.) /

function tableOf(lines: readonly string[]): GuideBlock {
  const [head = [], ...rows] = lines.filter(line => !isRule(line)).map(cellsOf)
  return { is: 'table', head, rows }
}

/** The items of a list. A line that begins with blanks goes on with the item before it. */
function listOf(lines: readonly string[]): GuideBlock {
  const items: string[] = []
  for (const line of lines)
    if (item.test(line)) items.push(line.replace(item, ''))
    else items.push(`${items.pop() ?? ''} ${line.trim()}`)
  return { is: 'list', isNumbered: /^\d/.test(lines[0] ?? ''), items }
}

/** What the lines between two blank ones are. Null for a picture, which the guide has only for those who read it elsewhere. */
function blockOf(lines: readonly string[]): GuideBlock | null {
  const [first = ''] = lines
  if (first.startsWith('![')) return null
  if (first.startsWith('|')) return tableOf(lines)
  if (item.test(first)) return listOf(lines)
  if (first.startsWith('```')) return { is: 'code', text: lines.slice(1, -1).join('\n') }
  return { is: 'text', text: lines.join(' ') }
}

/** Puts lines together that belong together: those between blank ones, with a list or a table apart from the text before it. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = []
  let [open, isCode]: [string[], boolean] = [[], false]
  const begin = () => {
    if (open.length > 0) groups.push(open)
    open = []
  }
  for (const line of lines) {
    const isFence = line.startsWith('```')
    if (!isCode && (line.trim() === '' || isFence)) begin()
    const kindOf = (one: string) =>
      one.startsWith('|') ? 'table' : item.test(one) || one.startsWith('  ') ? 'list' : 'text'
    if (!isCode && open.length > 0 && kindOf(line) !== kindOf(open[0] ?? '') && kindOf(line) !== 'text') begin()
    if (isCode || line.trim() !== '') open.push(line)
    if (isFence) isCode = !isCode
    if (isFence && !isCode) begin()
  }
  begin()
  return groups
}

/** Returns the sections of the guide in their order. It knows the few marks that the guide uses. */
export function guideSections(markdown: string): readonly GuideSection[] {
  const parts = markdown.split(/^(?=#{1,3} )/mu).filter(part => part.trim() !== '')
  return parts.map(part => {
    const [title = '', ...lines] = part.split('\n')
    const heading = title.replace(/^#+ /, '')
    const blocks = groupsOf(lines).flatMap(group => blockOf(group) ?? [])
    return { heading, level: title.length - title.replace(/^#+/, '').length, anchor: anchorOf(heading), blocks }
  })
}

/** Returns the text of a block, with the marks of the guide in it. */
export const textOf = (block: GuideBlock): string => {
  if (block.is === 'list') return block.items.join(' ')
  return block.is === 'table' ? [block.head, ...block.rows].flat().join(' ') : block.text
}

/** Returns items with a key each: its name, and how many times that name has come. */
export function keyed<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly (readonly [string, Item])[] {
  const times = new Map<string, number>()
  return items.map(item => {
    const name = nameOf(item)
    times.set(name, (times.get(name) ?? 0) + 1)
    return [`${times.get(name)} ${name}`, item] as const
  })
}

/** Returns the text that a section is searched in. */
export const searchedText = ({ heading, blocks }: GuideSection): string =>
  wordsOf(folded([heading, ...blocks.map(textOf)].join(' '))).join(' ')

/** Returns a function that says whether a section's text has a word that begins like each typed word. */
export function hasAllWords(typed: string): (searched: string) => boolean {
  const wanted = wordsOf(folded(typed))
  return searched => wanted.every(word => ` ${searched}`.includes(` ${word}`))
}

/** A piece of a line: plain, strong, set off, a key or a name as written in the program, or a link to another section. */
export type GuidePiece = { readonly is: 'plain' | 'strong' | 'set-off' | 'code'; readonly text: string } | GuideLink
type GuideLink = { readonly is: 'link'; readonly text: string; readonly to: string }

const marks = /\*\*(.+?)\*\*|`([^`]+)`|\*([^*]+)\*|\[([^\]]+)\]\(([^)]+)\)/gu

/** Returns the pieces of a line. */
export function piecesOf(text: string): readonly GuidePiece[] {
  const pieces: GuidePiece[] = []
  let from = 0
  for (const found of text.matchAll(marks)) {
    if (found.index > from) pieces.push({ is: 'plain', text: text.slice(from, found.index) })
    const [whole, strong, code, setOff, link, to = ''] = found
    if (strong !== undefined) pieces.push({ is: 'strong', text: strong })
    else if (code !== undefined) pieces.push({ is: 'code', text: code })
    else if (setOff !== undefined) pieces.push({ is: 'set-off', text: setOff })
    else pieces.push({ is: 'link', text: link ?? '', to: to.replace(/^#/, '') })
    from = found.index + whole.length
  }
  if (from < text.length) pieces.push({ is: 'plain', text: text.slice(from) })
  return pieces
}
