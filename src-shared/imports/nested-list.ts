import { seen } from '../names/seen-text'
import { hasNumberedLetters, letterOf, nameOfItem, withoutMarker } from './list-marker'

/** An item of a pasted list. `level` is 0 at the top, and at most one more than that of the item above. `line` is counted from 1. */
export type ListItem = { readonly line: number; readonly level: number; readonly name: string }

/** How many columns a tab is wide, as in the editors that mix tabs and blanks. */
const tabWidth = 4

/** The most items that are read of a list. */
export const mostListItems = 500

/** The longest list that is read, in characters. */
export const longestList = 200_000

type Open = { readonly indent: number; readonly style: string; readonly name: string; readonly letter: string | null }

type Cell = { readonly indent: number; readonly text: string }

/** A cell of Excel that holds line breaks or quotation marks is in quotation marks. */
const quotedCell = /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/gu

/** Returns a text with one line a row: breaks as one character, and none inside a cell. */
const evenLines = (text: string): readonly string[] =>
  seen(text.slice(0, longestList))
    .replace(/\r\n?/gu, '\n')
    .replace(quotedCell, (_, before: string, cell: string) => before + cell.replace(/""/gu, '"').replace(/\n/gu, ' '))
    .split('\n')

function indentOf(blanks: string): number {
  let width = 0
  for (const blank of blanks) width = blank === '\t' ? Math.floor(width / tabWidth + 1) * tabWidth : width + 1
  return width
}

/** Headings of Markdown are above all other lines, the largest first. */
const headingIndent = (signs: string): number => signs.length - 7

/** The tab between a marker and its text is no border of a cell. */
const tabbedMarker = /^(?:[^\p{L}\p{N}\s"]|o|\(?[\d.]{1,12}\s?[a-zåäö]?[.)]?|\(?[a-zåäö][.)]|\(?[ivx]{1,6}[.)])\t+/iu

/** Returns the cells of a line that is a row of a table, or the whole line as one, each with its indentation. */
function cellsOf(line: string): readonly Cell[] {
  const heading = /^\s*(#{1,6})\s+(.*?)\s*#*\s*$/u.exec(line)
  if (heading) return [{ indent: headingIndent(heading[1] ?? ''), text: heading[2] ?? '' }]
  const [blanks = ''] = /^[\s>]*/u.exec(line) ?? []
  const indent = indentOf(blanks)
  const rest = line.slice(blanks.length)
  const marker = tabbedMarker.exec(rest)?.[0] ?? ''
  const [first = '', ...more] = rest.slice(marker.length).split('\t')
  return [marker + first, ...more]
    .map((text, at) => ({ indent: indent + at * tabWidth, text }))
    .filter(({ text }) => text.trim() !== '')
}

/** The items of a list while its lines are read. */
class GrowingList {
  readonly items: ListItem[] = []
  #open: Open[] = []

  constructor(private readonly isBareNumbered: boolean) {}

  /** Adds what a cell says. A first cell that repeats the one above only says what its further cells belong to. */
  add({ indent, text }: Cell, line: number, hasMore: boolean): void {
    const letter = letterOf(text)
    const above = this.#open.findLast(open => open.indent === indent && open.letter !== null)
    const { style, text: said } = withoutMarker(text, above?.letter ?? null, this.isBareNumbered)
    const name = nameOfItem(said)
    if (name === '' || this.items.length >= mostListItems) return
    const outer = this.#open.filter(open => open.indent <= indent)
    const at = outer.findLastIndex(open => open.indent === indent && open.style === style)
    const repeated = at >= 0 && hasMore && outer[at]?.name === name
    const kept = at < 0 ? outer : outer.slice(0, at)
    if (!repeated) this.items.push({ line, level: kept.length, name })
    this.#open = [...kept, { indent, style, name, letter }]
  }
}

/**
 * Returns the items of a pasted list: by tabs and blanks, by markers and numbers, by headings of Markdown, or by the columns of a table. Lines
 * that say nothing are passed over.
 */
export function nestedList(text: string): readonly ListItem[] {
  const list = new GrowingList(hasNumberedLetters(text))
  for (const [at, line] of evenLines(text).entries()) {
    const cells = cellsOf(line)
    for (const [place, cell] of cells.entries()) list.add(cell, at + 1, place < cells.length - 1)
  }
  return list.items
}

/** Returns a list as text that reads back as the same items. */
export const listText = (items: readonly Pick<ListItem, 'level' | 'name'>[]): string =>
  items.map(({ level, name }) => `${'\t'.repeat(level)}- ${name}`).join('\n')

/** Returns the number of the item after an item and all below it. */
function afterItem(items: readonly ListItem[], at: number): number {
  const level = items[at]?.level ?? 0
  const next = items.findIndex((item, place) => place > at && item.level <= level)
  return next < 0 ? items.length : next
}

/** Returns the list with an item, and all below it, one level in (1) or out (-1). It stays as it is where that is not possible. */
export function movedItem(items: readonly ListItem[], at: number, by: 1 | -1): readonly ListItem[] {
  const level = items[at]?.level ?? 0
  const most = (items[at - 1]?.level ?? -1) + 1
  if (level + by < 0 || level + by > most) return items
  const end = afterItem(items, at)
  return items.map((item, place) => (place < at || place >= end ? item : { ...item, level: item.level + by }))
}

/** Returns the list without an item. What is below it moves one level out. */
export function withoutItem(items: readonly ListItem[], at: number): readonly ListItem[] {
  const end = afterItem(items, at)
  return items.flatMap((item, place) =>
    place === at ? [] : [place > at && place < end ? { ...item, level: item.level - 1 } : item],
  )
}
