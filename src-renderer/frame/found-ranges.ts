/** The most places that are marked. Who gets more writes more letters. */
const mostFound = 500

/** Text that is no part of what is read: hidden, or in a field of its own. */
const notRead = 'textarea, select, script, style, .visually-hidden'

type Piece = { readonly node: Text; readonly from: number }

/** The text of a part of the page, in the order it is read, and where each piece of it begins. A line break is between two blocks. */
function textOf(root: Element): { readonly text: string; readonly pieces: readonly Piece[] } {
  const blocks = new Map<Element, Element>()
  const blockOf = (element: Element): Element => {
    const known = blocks.get(element)
    if (known) return known
    const isInline = getComputedStyle(element).display.startsWith('inline')
    const block = isInline && element.parentElement ? blockOf(element.parentElement) : element
    blocks.set(element, block)
    return block
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const pieces: Piece[] = []
  let [text, last]: [string, Element | undefined] = ['', undefined]
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!(node instanceof Text) || !parent || parent.closest(notRead) || !parent.checkVisibility()) continue
    const block = blockOf(parent)
    if (last !== undefined && last !== block) text += '\n'
    last = block
    pieces.push({ node, from: text.length })
    text += node.data
  }
  return { text, pieces }
}

/** What is searched for, as an expression. Any blanks stand for any others, since a page shows several as one. */
function expressionFor(wanted: string): RegExp {
  const words = wanted.split(/\s+/).map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, sign => `\\${sign}`))
  return new RegExp(words.join('[^\\S\\n]+'), 'giu')
}

/** Returns where a text is in a part of the page, in the order it is read; capital and small letters are the same. */
export function foundRanges(root: Element, wanted: string): Range[] {
  if (wanted.trim() === '') return []
  const { text, pieces } = textOf(root)
  const placeAt = (offset: number): readonly [Text, number] | undefined => {
    const piece = pieces.findLast(({ from }) => from <= offset)
    return piece && [piece.node, Math.min(offset - piece.from, piece.node.length)]
  }
  const found: Range[] = []
  for (const { index, 0: hit } of text.matchAll(expressionFor(wanted.trim()))) {
    if (found.length === mostFound) break
    const [start, end] = [placeAt(index), placeAt(index + hit.length - 1)]
    if (!start || !end) continue
    const range = document.createRange()
    range.setStart(...start)
    range.setEnd(end[0], end[1] + 1)
    found.push(range)
  }
  return found
}
