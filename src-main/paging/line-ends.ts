import { softHyphen } from '../../src-shared/paper/soft-hyphen'

/**
 * Returns where a character of a text stands; undefined if it has no place, as a space at the end of a line. The first of a line also has
 * an empty place at the end of the line before.
 */
function placeOf(text: Text, index: number, range: Range): DOMRect | undefined {
  range.setStart(text, index)
  range.setEnd(text, index + 1)
  return [...range.getClientRects()].findLast(({ width }) => width > 0)
}

/** True if a line ends at the soft hyphen at a place of a text: what follows is further down. (A soft hyphen itself has a width either way.) */
function endsLine(text: Text, index: number, range: Range): boolean {
  const before = placeOf(text, index - 1, range)
  const after = placeOf(text, index + 1, range)
  return before !== undefined && after !== undefined && after.top > before.top + before.height / 2
}

/** Returns a text with a hyphen for each soft one that ends a line, and without the others. */
function withHyphens(text: Text, range: Range): string {
  const pieces = text.data.split(softHyphen)
  let at = -1
  return pieces
    .map((piece, index) => {
      at += piece.length + 1
      return index < pieces.length - 1 && endsLine(text, at, range) ? `${piece}-` : piece
    })
    .join('')
}

/**
 * Takes away every soft hyphen, and writes a hyphen where one ended a line. Left over, they would stay in the PDF's text, and a search for
 * the word would not find it. The lines end where they ended. All are looked at before the first is changed, so that the page is laid out
 * once.
 */
export function writeHyphens(root: Node): void {
  const texts: Text[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.includes(softHyphen)) texts.push(node)
  const range = document.createRange()
  const written = texts.map(text => withHyphens(text, range))
  for (const [index, text] of texts.entries()) text.data = written[index] ?? ''
}
