import { softHyphen } from '../../src-shared/paper/soft-hyphen'

/** True if the soft hyphen at a place of a text is drawn, which it is only at the end of a line. */
function isDrawn(text: Text, place: number, range: Range): boolean {
  range.setStart(text, place)
  range.setEnd(text, place + 1)
  return [...range.getClientRects()].some(({ width }) => width > 0)
}

/** Returns a text without the soft hyphens that are not drawn. */
function withoutHidden(text: Text, range: Range): string {
  const { data } = text
  return [...data.matchAll(new RegExp(softHyphen, 'g'))]
    .reverse()
    .reduce(
      (kept, { index }) => (isDrawn(text, index, range) ? kept : kept.slice(0, index) + kept.slice(index + 1)),
      data,
    )
}

/**
 * Takes away every soft hyphen that ends no line. Those left over would stay in the PDF's text, and a search for the word would not find it.
 * The lines end where they ended. All are looked at before the first is changed, so that the page is laid out once.
 */
export function keepHyphensAtLineEnds(root: Node): void {
  const texts: Text[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.includes(softHyphen)) texts.push(node)
  const range = document.createRange()
  const kept = texts.map(text => withoutHidden(text, range))
  for (const [index, text] of texts.entries()) text.data = kept[index] ?? ''
}
