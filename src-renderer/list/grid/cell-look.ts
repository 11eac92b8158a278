import type { ReactNode } from 'react'

/** What stands in a cell, and the whole of it for when there is no room; both empty where there is nothing. */
export type CellLook = {
  readonly title?: string | undefined
  readonly className?: string | undefined
  readonly content: ReactNode
}
