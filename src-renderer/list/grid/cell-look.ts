import type { ReactNode } from 'react'

/** The content of a cell, and its full text as a tooltip when there is no room. Both are empty if the cell has no value. */
export type CellLook = {
  readonly title?: string | undefined
  readonly className?: string | undefined
  readonly content: ReactNode
}
