import type { LucideIcon } from 'lucide-react'
import type { PickerChoice } from '../components/picker-choice'

/** Something the palette offers: a place, a command, or something to make. */
export type Entry = PickerChoice & {
  readonly Icon: LucideIcon
  /** As it is printed on the keyboard. */
  readonly keys?: string
  readonly run: () => void
}

export type EntryGroup = { readonly heading: string; readonly items: readonly Entry[] }

/** How many are offered under one heading. */
export const mostOffered = { hits: 12, commands: 40 }

/** How many are asked for: some are of a kind that has no screen to be shown on, and some are found by name too. */
export const askedFor = 24
