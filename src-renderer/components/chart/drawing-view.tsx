import { createElement, type KeyboardEvent, type MouseEvent, type ReactNode, useId, useState } from 'react'
import type { Drawing } from '../../../src-shared/charts/drawing'
import { type SvgElement, svgElement } from '../../../src-shared/charts/svg-element'
import styles from './chart.module.css'
import { nextCell } from './next-cell'

/** A cell of a drawing: the row and the column of its table, counted from 0. */
export type Cell = { readonly row: number; readonly column: number }

type Props = {
  readonly drawing: Drawing
  /** Called when a cell is pressed. Without it no cell can be pressed. */
  readonly onCell?: ((cell: Cell) => void) | undefined
}

type Drawn = { readonly isAlive: boolean; readonly active: string | null }

const childOf = ({ children }: SvgElement, tag: string): SvgElement | undefined =>
  children.find((child): child is SvgElement => typeof child !== 'string' && child.tag === tag)

/** The invisible button over a cell that can be pressed: as large as the cell's first box and named by its title. */
function buttonOver(element: SvgElement, { active }: Drawn): ReactNode {
  const { x, y, width, height, rx } = childOf(element, 'rect')?.attributes ?? {}
  const cell = element.attributes['data-cell']
  const name = childOf(element, 'title')?.children.join('')
  return createElement(
    'rect',
    {
      ...{ x, y, width, height, rx, 'data-cell': cell, className: styles['cell'] },
      ...{ role: 'button', 'aria-label': name, tabIndex: cell === active ? 0 : -1 },
    },
    createElement('title', {}, name),
  )
}

/** Renders SVG as part of the page. A cell that can be pressed is a button, and one of them is a stop for the Tab key. */
function asNode(element: SvgElement, key: number, drawn: Drawn): ReactNode {
  const { tag, attributes, children } = element
  const { 'data-cell': cell, ...rest } = attributes
  const inside = children.map((child, index) => (typeof child === 'string' ? child : asNode(child, index, drawn)))
  if (cell === undefined || !drawn.isAlive) return createElement(tag, { key, ...rest }, ...inside)
  return createElement(
    tag,
    { key, ...rest },
    // The button's name says more than the figures under it, so a screen reader reads only the name.
    createElement('g', { 'aria-hidden': true }, ...inside),
    buttonOver(element, drawn),
  )
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
      className: isAlive ? styles['drawing'] : `${styles['drawing']} ${styles['still']}`,
      // Buttons are hidden from screen readers inside an image, but not inside a group.
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
