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
