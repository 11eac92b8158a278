import { createElement, type KeyboardEvent, type MouseEvent, type ReactNode, useId, useState } from 'react'
import type { Drawing } from '../../../src-shared/charts/drawing'
import { type SvgElement, svgElement } from '../../../src-shared/charts/svg-element'
import styles from './chart.module.css'
import { nextCell } from './next-cell'

export type Cell = { readonly row: number; readonly column: number }

type Props = {
  readonly drawing: Drawing
  /** What lies behind a cell, if anything does. */
  readonly onCell?: ((cell: Cell) => void) | undefined
}

type Drawn = { readonly isAlive: boolean; readonly active: string | null }

const titleOf = ({ children }: SvgElement): string => {
  const title = children.find(child => typeof child !== 'string' && child.tag === 'title')
  return title === undefined || typeof title === 'string' ? '' : title.children.join('')
}

/** SVG as a part of the page; a cell with something behind it is a button, one of them a stop for the Tab key. */
function asNode(element: SvgElement, key: number, drawn: Drawn): ReactNode {
  const { tag, attributes, children } = element
  const { 'data-cell': cell, ...rest } = attributes
  const button =
    cell === undefined || !drawn.isAlive
      ? {}
      : {
          'data-cell': cell,
          role: 'button',
          'aria-label': titleOf(element),
          tabIndex: cell === drawn.active ? 0 : -1,
          className: styles['cell'],
        }
  const inside = children.map((child, index) => (typeof child === 'string' ? child : asNode(child, index, drawn)))
  return createElement(tag, { key, ...rest, ...button }, ...inside)
}

const cellUnder = (target: EventTarget): SVGElement | null =>
  target instanceof Element ? target.closest<SVGElement>('[data-cell]') : null

/** A drawing in the colours of the window. */
export function DrawingView({ drawing, onCell }: Props) {
  const name = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  const cells = drawing.marks.flatMap(mark => (mark.mark === 'part' && mark.cell ? [mark.cell] : []))
  const keys = cells.map(({ row, column }) => `${row},${column}`)
  const isAlive = onCell !== undefined && keys.length > 0
  const active = chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null)

  const open = (cell: SVGElement | null): void => {
    const found = cells[keys.indexOf(cell?.dataset['cell'] ?? '')]
    if (found) onCell?.(found)
  }
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    const cell = cellUnder(event.target)
    if (!cell || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      open(cell)
      return
    }
    const next = nextCell(event.currentTarget, cell, event.key)
    if (!next) return
    event.preventDefault()
    setChosen(next.dataset['cell'] ?? null)
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
  }
  const root = svgElement(drawing, {
    name,
    font: 'inherit',
    areCellsMarked: true,
    colour: ink => `var(--ink-${ink})`,
  })
  const { role: _, ...attributes } = root.attributes
  return createElement(
    'svg',
    {
      ...attributes,
      className: styles['drawing'],
      // What can be pressed is hidden in a picture, but not in a group.
      role: isAlive ? 'group' : 'img',
      ...(isAlive && {
        onClick: (event: MouseEvent<SVGSVGElement>) => open(cellUnder(event.target)),
        onKeyDown,
        onFocus: ({ target }: { readonly target: EventTarget }) =>
          setChosen(cellUnder(target)?.dataset['cell'] ?? null),
      }),
    },
    ...root.children.map((child, index) =>
      typeof child === 'string' ? child : asNode(child, index, { isAlive, active }),
    ),
  )
}
