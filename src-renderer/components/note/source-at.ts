import { asWritten, mentionsOf } from '../../../src-shared/text/note/mention'

/**
 * Returns the place in a note as it is kept that a point of the window is at, when the note is drawn without its marks. Null if the point is
 * at no text of the note. `x` and `y` are CSS pixels.
 */
function sourceAt(drawn: HTMLElement, x: number, y: number): number | null {
  const found = document.caretPositionFromPoint(x, y)
  if (!found || !drawn.contains(found.offsetNode)) return null
  const run = found.offsetNode.parentElement?.closest<HTMLElement>('[data-at]')
  if (found.offsetNode instanceof Text && run && drawn.contains(run)) return Number(run.dataset['at']) + found.offset
  // Beside the text of a line: the end of the last run that begins before the point.
  const runs = [...drawn.querySelectorAll<HTMLElement>('[data-at]')]
  const before = runs.filter(one => one.getBoundingClientRect().top <= y).at(-1)
  return before ? Number(before.dataset['at']) + (before.textContent?.length ?? 0) : null
}

/** Returns where the caret is put when a drawn note is clicked and its text is written: the same letter. Null if the click was at no text. */
export function caretInNote(note: string, drawn: HTMLElement, x: number, y: number): number | null {
  const at = sourceAt(drawn, x, y)
  return at === null ? null : asWritten(note.slice(0, at), mentionsOf(note)).length
}
