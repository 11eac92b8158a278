import type { ReactNode } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'

/** The content of a cell, and its full text as a tooltip when there is no room. Both are empty if the cell has no value. */
export type CellLook = {
  readonly title?: string | undefined
  readonly className?: string | undefined
  readonly content: ReactNode
}

/** What cells are read in: the day today, and whether the rows stand under the headings of their days. */
export type Scene = { readonly today: IsoDate; readonly isByDay: boolean }
