import type { LucideIcon } from 'lucide-react'
import type { MarkedText } from '../../src-shared/names/search-hit'
import type { PickerChoice } from '../components/picker-choice'

/** Something the palette offers: a place, a command, or something to make. */
export type Entry = PickerChoice & {
  readonly Icon: LucideIcon
  /** The keys as printed on the keyboard. */
  readonly keys?: string
  /** The name and the detail with what was looked for marked in them, for a hit of the search. */
  readonly marked?: { readonly name: readonly MarkedText[]; readonly detail: readonly MarkedText[] }
  /** True if it opens more choices in the palette instead of closing it. */
  readonly opensMore?: true
  readonly run: () => void
}

export type EntryGroup = { readonly heading: string; readonly items: readonly Entry[] }

/** The most entries under one heading. */
export const mostOffered = { hits: 12, commands: 40 }

/** The number of hits to ask for. It is higher, since some kinds have no screen to open and some hits are also found by name. */
export const askedFor = 24
