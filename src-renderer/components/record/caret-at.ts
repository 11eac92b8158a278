/**
 * How many characters into the text of an element a point of the window is. Null if the point is outside the text. `x` and `y` are CSS
 * pixels.
 */
export function caretAt(element: HTMLElement, x: number, y: number): number | null {
  const found = document.caretPositionFromPoint(x, y)
  if (!found || !element.contains(found.offsetNode)) return null
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(found.offsetNode, found.offset)
  return before.toString().length
}

/** True if text in the element has just been selected by dragging over it. */
export function isTextSelectedIn(element: HTMLElement): boolean {
  const selection = document.getSelection()
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true)
}

/** The start and end of the word around an index in a text. Both are the index itself if there is no word. */
export function wordAt(text: string, at: number): readonly [from: number, to: number] {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, at))?.[0].length ?? 0
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0].length ?? 0
  return [at - before, at + after]
}
