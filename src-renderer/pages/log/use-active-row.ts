import { type KeyboardEvent, type MouseEvent, useState } from 'react'

type Options = {
  readonly total: number
  readonly pageLength: () => number
  readonly showRow: (row: number) => void
}

/** The row the arrow keys stand on. It may be one that has not been fetched yet. */
export function useActiveRow({ total, pageLength, showRow }: Options) {
  const [row, setRow] = useState<number | null>(null)

  function goTo(next: number): void {
    const inside = Math.min(Math.max(0, next), total - 1)
    setRow(inside)
    showRow(inside)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const from = row ?? 0
    const to: Record<string, number> = {
      ArrowDown: row === null ? 0 : from + 1,
      ArrowUp: from - 1,
      PageDown: from + pageLength(),
      PageUp: from - pageLength(),
      Home: 0,
      End: total - 1,
    }
    const next = to[event.key]
    if (next === undefined) return
    event.preventDefault()
    goTo(next)
  }

  function onMouseDown(event: MouseEvent): void {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
    if (line) goTo(Number(line.dataset['row']))
  }

  /** Tabbing into the table must show where one is. */
  const onFocus = (): void => {
    if (row === null && total > 0) setRow(0)
  }

  return { row: row === null || row < total ? row : total - 1, goTo, onKeyDown, onMouseDown, onFocus }
}
