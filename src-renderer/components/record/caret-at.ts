/** How many characters into the text of an element a point of the window lies; null beside the text. */
export function caretAt(element: HTMLElement, x: number, y: number): number | null {
  const found = document.caretPositionFromPoint(x, y)
  if (!found || !element.contains(found.offsetNode)) return null
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(found.offsetNode, found.offset)
  return before.toString().length
}

/** Whether some of an element's text has just been selected, with the pointer drawn over it. */
export function isTextSelectedIn(element: HTMLElement): boolean {
  const selection = document.getSelection()
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true)
}

/** Where the word around a place in a text begins and ends; the place itself where there is none. */
export function wordAt(text: string, at: number): readonly [from: number, to: number] {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, at))?.[0].length ?? 0
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0].length ?? 0
  return [at - before, at + after]
}
